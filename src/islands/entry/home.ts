import { loadOutline } from '../../stores/outline.ts';
import { mount } from '../mount.ts';
import { Bowl } from '../views/Bowl.tsx';
import { Continue } from '../views/Continue.tsx';
import { Health } from '../views/Health.tsx';
import { Moves } from '../views/Moves.tsx';

void loadOutline();
mount({ Bowl, Continue, Health, Moves });
