"""A page of each layout of speech, all invented."""

EXCERPTS = """Health Questions

Lord Dell Excerpts
Tuesday 7th December 2010

(13\xa0years, 5\xa0months ago)

Commons Chamber
Read Full debate Read Hansard Text Read Debate Ministerial Extracts
Ann Fell Portrait Ann Fell (Dunmore) (Con)
- Hansard - - - Excerpts

3. What progress has he made?

Lord Dell Portrait The Secretary of State for Health (Mr Tom Dell)
- Hansard - -

On 21 October, I announced it.

More will follow.

--- Later in debate ---
Lord Dell Portrait Mr Dell
- Hansard - -

I am grateful.
"""
OFFICIAL_REPORT = """House of Commons

7 December 2010

Dunmore Hospital

Ann Fell (Dunmore) (Con): I beg to move, That the Bill be read.
There are two reasons: cost and care.
Mr Tom Dell (Eastgate) (Lab): Will she give way?
Ann Fell: No.

Several hon. Members: Oh!

Mr Speaker: Order.

Question put and agreed to.
"""
SITE = """Dunmore Hospital

Volume 686: debated on Monday 14 December 2020

The Secretary of State for Health (Tom Dell)
Share this contribution

With permission, I will make a statement.

3.45 pm

It is long.

Ann Fell
(Dunmore) (Con)
Share this contribution

I thank him.

Tom Dell

I thank her.

Column 12

So there.

Bed Numbers

Ann Fell

How many beds?
"""
THEY_WORK = """Dunmore Hospital

– in the House of Commons at 2:30 pm on 15 June 2020.

Alert me about debates like this

Photo of Ann Fell Ann Fell Conservative, Dunmore

Is it not so?

Link to this speech In context Individually

Photo of Tom Dell Tom Dell The Secretary of State for Health

It is.

Photo of Una Roe
Una Roe Shadow Minister (Health), Labour, Eastgate 2:45 pm, 15 June 2020

It is not.

Photo of Jo Mab Jo Mab Deputy Speaker (First Deputy Chairman of Ways and Means)

Order.
"""
COMMITTEE = """Dunmore Health Committee
Oral evidence: Beds, HC 115
Tuesday 24 May 2022
Ordered by the House of Commons to be published on 25 May 2022.
Members present: Ann Fell (Chair); Una Roe.
Witnesses: Dr Tom Dell, Chief Executive, Dunmore Trust.
Q1 Chair: Good morning. How many beds?
Dr Dell: Forty: twenty in each ward.
Q2 Una Roe: Is that enough?
Dr Dell: No.
Jo Mab: It might be.
"""
COUNSEL = """Thursday, 2 November 2023

DR TOM DELL (affirmed)

Questions from MS FELL

Q. How many beds?

A. Forty.

LADY ROE: Thank you.

Q. Was it enough?

A. It was not.
"""
BLOCKS = """Ann Fell
I will give way in a moment, if he will wait.

Tom Dell
She is kind.

Ann Fell
rose—
"""

SEVERAL_DEBATES = """Beds (Dunmore) Order 2021

Lord Fell Excerpts
Monday 6th September 2021

(2 years, 6 months ago)

Grand Committee
Read Full debate Read Hansard Text Read Debate Ministerial Extracts
Lord Fell Portrait Lord Fell (Con)
- Hansard - - - Excerpts

My Lords, this order was laid on 7 July 2020.

Motion agreed.

Wards Bill [HL]

Lord Fell Excerpts
2nd reading
Tuesday 7th September 2021

(2 years, 6 months ago)

Lords Chamber
Read Full debate Wards Bill [HL] 2021-22 Read Hansard Text
Baroness Roe Portrait Baroness Roe (Lab)
- Hansard - - - Excerpts

My Lords, I beg to move amendment 3.
"""
