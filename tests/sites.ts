/** A site that tests build: where its content lies, and where its pages go. */
export interface TestSite {
  content: string;
  built: string;
  /** Whether its pages carry their styles and first scripts; `on` unless it's said. */
  inline?: 'on' | 'off';
}

/**
 * What the tests of the platform stand on, so that they say the same whatever course lies in `content/`.
 * GOLDSEAM_OUT names another folder, for two runs at once.
 */
export const platform: TestSite = {
  content: 'tests/fixtures/site',
  built: process.env.GOLDSEAM_OUT ?? 'test-dist/platform',
};

/** Another author's first course, small and without any house style: it must be as welcome as the ones that ship. */
export const cafe: TestSite = { content: 'tests/fixtures/cafe', built: `${platform.built}-cafe` };

/** The same as it's built for a server that lets pages carry no styles and scripts. */
export const strict: TestSite = { content: cafe.content, built: `${platform.built}-strict`, inline: 'off' };

/**
 * The site that this run of tests is about: the author's own in `content/`, unless the environment says otherwise. It is
 * asked at each look, because a configuration sets the environment after it has imported this.
 */
export const here: TestSite = {
  get content() {
    return process.env.GOLDSEAM_CONTENT ?? 'content';
  },
  get built() {
    return process.env.GOLDSEAM_OUT ?? 'dist';
  },
};

/** The environment in which builds, servers and tests are about this site. */
export const about = ({ content, built, inline = 'on' }: TestSite) => ({
  GOLDSEAM_CONTENT: content,
  GOLDSEAM_OUT: built,
  GOLDSEAM_INLINE: inline,
});
