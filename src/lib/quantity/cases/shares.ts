// Parts of a whole, ratios and factors.
// [the whole expression] | bound and number, in whole units | unit, - for none | form | hedge

export const shares = `
[One in five] people agree. | as-stated 0.2 | share | in-ratio
It kills [3 in 10,000]. | as-stated 0.0003 | share | in-ratio
[One in every ten] ships sank. | as-stated 0.1 | share | out-of
[Three out of four] agree. | as-stated 0.75 | share | out-of
[Nine out of 10] agree. | as-stated 0.9 | share | out-of
[Two thirds] agree. | as-stated 0.666667 | share | fraction
A [two-thirds] majority agreed. | as-stated 0.666667 | share | fraction
[A quarter] of the contracts ended. | as-stated 0.25 | share | fraction
[One-third] of them left. | as-stated 0.333333 | share | fraction
[Half] of the cities voted. | as-stated 0.5 | share | half
It lost [half] its ships. | as-stated 0.5 | share | half
It lost [¾] of its ships. | as-stated 0.75 | share | fraction-sign
It lost [3/4] of its ships. | as-stated 0.75 | share | slash-fraction
The odds are [ten to one]. | as-stated 10 | ratio | odds
They mixed it [2:1] with water. | as-stated 2 | ratio | ratio
It is [twice] as large. | as-stated 2 | times | multiplier
Sales [tripled]. | as-stated 3 | times | multiplier
Costs [halved]. | as-stated 0.5 | times | multiplier
It is [three times] as large. | as-stated 3 | times | times
It grew [10x]. | as-stated 10 | times | times-sign
It grew [tenfold]. | as-stated 10 | times | multiplier
It grew [20-fold]. | as-stated 20 | times | fold
It is [double] the price. | as-stated 2 | times | multiplier
It meets [twice a week]. | as-stated 2 | times per week | rate
[More than half] are new. | above 0.5 | share | half | more-than
[Nearly one in five] people agree. | below 0.2 | share | in-ratio | nearly
It [more than doubled] in size. | above 2 | times | multiplier | more-than
It lost [nearly a quarter]. | below 0.25 | share | fraction | nearly
Deaths were cut by [a third], to [28 percent]. | as-stated 0.3333333 | share | fraction || as-stated 28 | percent | percent
It is a [one in a million] chance. | as-stated 0.000001 | share | in-ratio
[Two-thirds] of the [27 countries] agreed. | as-stated 0.6666667 | share | fraction || as-stated 27 | country | plain
[About half] of those asked, [49 percent], left. | about 0.5 | share | half | about || as-stated 49 | percent | percent
[As many as one in three] died. | at-most 0.3333333 | share | in-ratio | as-many-as
[Three of the cities] and [a third of a mile] remain. | as-stated 3 | city | number-word || as-stated 0.3333333 | mile | fraction-of-unit
[One man in three] agrees. | as-stated 0.3333333 | share | in-ratio
[One ship] in [three cities] sank. | as-stated 1 | ship | number-word || as-stated 3 | city | number-word
It was rated [ten out of ten]. | as-stated 1 | share | out-of
A screen of [16:9] it is. | as-stated 1.7777778 | ratio | ratio
It kills [12 per 100,000] people, [one in 33] of them here. | as-stated 0.00012 | share | out-of || as-stated 0.0303030 | share | in-ratio
It is [a third] as large, and [a quarter] more than that. | as-stated 0.3333333 | share | fraction || as-stated 0.25 | share | fraction
`;
