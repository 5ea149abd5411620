import type { DemoSection } from './types'

/** The seven sections, in the order of the navigation. */
export const sections: DemoSection[] = [
  {
    slug: 'news',
    name: 'News',
    pillar: 'news',
    description: 'Hethra and its islands: the Assembly, the courts, the roads and the lights.',
  },
  {
    slug: 'world',
    name: 'World',
    pillar: 'news',
    description:
      'The Vessen delta, Ardane, Kestria, Tarsk and everything past the last lighthouse.',
  },
  {
    slug: 'opinion',
    name: 'Opinion',
    pillar: 'opinion',
    description: 'Signed columns, and the paper’s own view where it has one.',
  },
  {
    slug: 'business',
    name: 'Business',
    pillar: 'business',
    description: 'Ports, prices, wages and the companies that set them.',
  },
  {
    slug: 'science',
    name: 'Science',
    pillar: 'business',
    description: 'What was measured, by whom, and how sure they are.',
  },
  {
    slug: 'culture',
    name: 'Culture',
    pillar: 'culture',
    description: 'Stage, page, screen and the places where people spend a free evening.',
  },
  {
    slug: 'sport',
    name: 'Sport',
    pillar: 'sport',
    description: 'The cup, the league, the water and the weather it is played in.',
  },
]
