import { mount } from '../mount.ts';
import { followPlace } from '../question/place.ts';
import { takeOver } from '../question/take-over.ts';
import { Done } from '../views/Done.tsx';
import { Health } from '../views/Health.tsx';
import { Rail } from '../views/Rail.tsx';
import { IfThen } from '../worksheet/IfThen.tsx';

mount({ Done, Health, IfThen, Rail });
takeOver();
followPlace();
