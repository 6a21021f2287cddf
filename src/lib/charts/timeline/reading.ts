// How to read the timeline, and the mistake that is easiest to make.

export const reading = {
  how: 'A mark is as wide as its date is precise. An open bracket says “some time within”, a filled bar “all through”, an upright a day. Words such as “last year” are read against our reference date, and what they became is written. Time is even inside a panel; a gap says what it leaves out. In order, the words between two events say how long it is from the end of one to the start of the next: that can be more than a gap leaves out, since a panel also draws the days around its dates.',
  wrong: 'The two panels are equally wide, so they last equally long.',
  why: 'Each panel has a scale of its own: compare the scale bars under them, or the strip below, which shows the same time at true scale.'
};
