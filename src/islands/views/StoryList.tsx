import type { OutlineStory } from '../../domain/course/outline.ts';
import { outline as say, time } from '../../messages/words.ts';
import { $attempts } from '../../stores/attempts.ts';
import { useStored } from '../use-stored.ts';

/** The course's scenarios, with how often each was played to an ending. */
export function StoryList({ stories }: { stories: readonly OutlineStory[] }) {
  const attempts = useStored($attempts, []);
  const endings = (id: string) => attempts.filter((attempt) => attempt.form === id && attempt.completed).length;
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{say.stories}</h2>
      <p>{say.storiesLead}</p>
      <ul class="lessons stories">
        {stories.map((story) => (
          <li key={story.id} class={endings(story.id) > 0 ? 'complete' : 'not-started'}>
            <div>
              <h3>
                <a href={story.href}>{story.title}</a>
              </h3>
              <p>{story.summary}</p>
              <p class="small">
                {story.role}, {time.minutes(story.minutes)}
                <span class="scripted">, {say.played(endings(story.id))}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
