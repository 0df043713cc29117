"""More layouts of speech, as met after the first ones; all invented."""

HISTORIC = """Dunmore Beds (Closure)
HC Deb 25 June 1997 vol 296 cc905-54
Mr. Deputy Speaker (Mr. Tom Dell)

I have selected the amendment.

7.16 pm
Mrs. Ann Fell (Dunmore)

I beg to move, That the beds stay open.

Miss Roe

They should not.
"""
BULLETS = """Official Report

  • Health Committee, 23 Sep 2003
      • [The Convener opened the meeting at 14:03]

      • The Convener (Ann Fell):
        I welcome everyone to the meeting.

      • Items in Private
        • The Convener:
          Does the committee agree?

          Members indicated agreement.

        • Tom Dell (West Dunmore and Holm) (LD):
          I did not catch that.
"""
ASSEMBLY = """Official Report (Hansard)

110523.pdf (983.68 kb)

Assembly Business:
Suspension of Standing Orders

Assembly Business:
Assembly Commission: Membership

The Assembly met at 12.00 noon (Mr Speaker) in the Chair.

Dunmore Beds

Mr Speaker: Mr Dell will speak.

Mr Dell: I thank the Assembly.

They are full.
"""
PEERS = """Dunmore Beds
Lord Dell Excerpts
Monday 19th February 2024

(10 months ago)

Lords Chamber
Asked by
Lord Dell Portrait Lord Dell
- View Speech - Hansard - -

To ask how many beds there are.

Lady Fell Portrait The Parliamentary Under-Secretary of State (Lady Fell) (Con)
- View Speech - Hansard - - - Excerpts

My Lords, forty.
"""
HEARING = """Transcript of Public Hearing on 14 February 2023

(10.30 am)

Lady Roe: Good morning. Mr Dell.

Submissions by Mr Dell

Mr Dell: Thank you.
"""
JOINT = """Joint Committee
Oral evidence: Beds, HC 95
Thursday 10 June 2021
Dunmore Beds Committee: Ann Fell (Chair); Tom Dell; Una Roe.
Q1 Chair: How many are there?
Dr Jo Mab: Forty.
"""
CROWDFUNDED = """Only a few days to go: help us to run this site.

Donate to our crowdfunder

Dunmore Beds

Part of the debate – in the House of Commons at 5:03 pm on 23rd October 2019.

Photo of Ann Fell Ann Fell Labour, Dunmore 5:03 pm, 23rd October 2019

They are full.
"""
MARGINS = """The Dunmore Inquiry

 1                                       Thursday, 10 March 2011
 2   (9.30 am)
 3   THE CHAIRMAN:  Good morning.
 4   MS FELL:  Good morning.  Today we turn to the closure of the
 5       wards at Dunmore, which began on
 6       9 October 1998.
 7   DR TOM DELL (sworn)
 8   Questions by MS FELL
 9   Q.  Were there
10       forty beds?
11   A.  There were
12       42 of them.

                           1
\fThe Dunmore Inquiry

 1       They were full.
 2   Q.  Thank you.
"""
WRITTEN = """Written Question
Dunmore Beds
Wednesday 24th April 2024

Asked by: Ann Fell (Labour - Dunmore)

Question to the Department of Health:

To ask the Secretary of State how many beds there are.

Answered by Tom Dell - Minister of State (Department of Health)

There are forty.

Asked by: Lord Roe (Conservative - Life peer)

To ask the same.
"""
PHOTOLESS = """Beds Bill – in a Public Bill Committee at 4:45 pm on 6 December 2001.
Ann Fell
Labour, Dunmore
4:45,
6 December 2001
I beg to move.
Tom Dell
Shadow Spokesperson (Health)
I support her.
"""
COLUMNS = """Previous Section Back to Table of Contents Lords Hansard Home Page

Lord Dell of Holm: My Lords, the beds are full, and so are
2 Feb 2000 : Column 298
the wards.

6.47 p.m.

Lord Roe: My Lords, I agree.
"""
