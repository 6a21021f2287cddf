// Sentences without any amount, though they look as if they had one.

export const notAmounts = `
The 5G debate goes on.
The rollout of 3G and 4G helped.
It is open 24/7.
COVID-19 spread.
The P30 phone sold well.
The 737 MAX flew.
Boeing 747 jets flew.
The home of the 747, which flew here.
Call 555-0199 now.
Call (555) 010-0199 now.
Call +1 555 010 0199 now.
It was founded in 1987.
It happened on May 15, 2019.
It happened on 15 May.
It will land by 2030.
It was common in the 1990s.
The 2018-19 season ended.
It was built 1987–1990.
It met at 10:30.
It met at 5 p.m. there.
It met at 5pm.
It met at ten o’clock.
One of the ships sank.
No one came.
This one works.
They helped one another.
It may march on.
It is second to none.
See Section 2 for that.
See chapter two.
It is at 10 Downing Street now.
It runs version 2.0 well.
It runs v2.0 well.
It runs iOS 14 well.
They won 2-1.
It was a 2–3 defeat.
He drives in Formula 1.
The G20 met.
MI6 denied it.
It was after 9/11.
A zero-day hole was found.
It was one-sided.
A third-party app failed.
First of all, it works.
At first it failed.
Go to https://a.example/2019/40?x=5 there.
He flew Vostok 1 into space.
It launched STS-135 then.
It launched Chang’e 6 then.
It stood on Launch Pad 39A there.
It grew in the first quarter of this year.
It grew in the second half.
It happened five years ago.
Nearly one year ago it landed.
Over the past five years it grew.
It flew for the last 30 years.
The 21st century began.
It was in 44 BC that he died.
He was born in ’87.
It was in nineteen eighty-seven.
It beat the S&P 500 index.
The Big Four agreed.
Air Force One landed.
The Second World War ended.
The First Lady spoke.
See page 12.
It is No. 1 there.
Tag it #40 now.
Flight 370 vanished.
It is at zip CA 90210 there.
Its address is 192.168.0.1 now.
Release 3.2.1 is out.
It fell on 15/05/2019 there.
It fell on 2019-05-15 there.
One day, it will work.
Half past five is late.
The first half ended.
It is half empty.
Give a second thought to it.
In May, it was sent off.
It is a two-faced deal.
Zero tolerance is the rule.
The 2024 elections were held.
The class of 2019 left.
Windows 10 users complained.
It was in Q3.
Mail a40@b.example now.
The third party left.
The vote was 52-48.
It scored 50/50 there.
Once it left, it won.
The U.S. won it.
It sells 4K video.
1. It works.
• 9. It works.
2.) It works.
The series of 1987–1990 ended.
By a third party it was sold.
It won 7-2 there.
It ended 3-0 there.
The 1914-18 war ended.
Vitamin B12 helps.
Type 2 diabetes is common.
The M25 is full.
H1N1 spread.
It emits CO2.
Apollo 11 astronauts spoke.
He was Louis XIV.
They waited at three in the morning.
Nearly all of it, almost everyone, over and over.
He is more than happy, at least.
It is about time.
The Times ran it.
She found it at the second-largest shop.
About 1950 the town moved.
By 2000 it was over.
He is its no. 2 man.
The 2010s and the ’90s and his 20s went by.
Pages 3-5 are lost.
They met at 7-Eleven once.
It follows ISO 9001 now.
It uses IEEE 802.11 and USB 3.0 now.
It runs on the iPhone 11 there.
A category 5 storm came.
See § 5 and ¶ 3 there.
See Paragraph 12(3)(a) there.
Year 7 pupils sang.
They left the Three Mile Island site.
`;
