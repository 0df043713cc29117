"""Words that call what they are said of good or bad, needed or not."""

from graph_builder.extract.words import word_set

STRONG_BAD = word_set(
    """
    unacceptable disgraceful shameful scandalous inexcusable insulting appalling
    outrageous perverse ludicrous absurd staggering irresponsible discourteous
    misguided misplaced shocking deplorable reprehensible indefensible intolerable
    unjustifiable unjustified unforgivable unconscionable cavalier brutal paltry
    reckless callous cruel inhumane botched shambolic draconian counterproductive
    counter-productive short-sighted shortsighted ill-judged ill-thought-out
    ill-conceived flawed wasteful damaging harmful divisive disastrous catastrophic
    devastating pernicious retrograde unethical immoral lamentable unworkable
    foolish senseless hypocritical cynical derisory unsafe stupid tragic harrowing
    obscene heartless farcical laughable abysmal woeful pitiful inhuman barbaric
    complacent disrespectful demoralising demeaning detrimental untenable
    disproportionate extortionate exorbitant punitive misleading bizarre
    """
)
BAD = STRONG_BAD | word_set(
    """
    wrong bad unfair unjust dangerous worrying disturbing troubling alarming
    inefficient ineffective inadequate insufficient disappointing regrettable
    undesirable unhelpful unwise unnecessary inappropriate unsustainable unrealistic
    premature ironic risky poor unreasonable undemocratic incredible unbelievable
    incompetent illogical impractical terrible awful horrific distressing
    embarrassing ashamed ridiculous nonsensical discriminatory backward retrograde
    missed wasted concerning unaffordable unsuitable pointless simplistic unfounded
    arbitrary dire chaotic sad frustrating infuriating offensive excessive inequitable
    unviable worse odd baffling perplexing flimsy scant desperate
    """
)
GOOD = word_set(
    """
    essential vital crucial important imperative necessary paramount critical right
    sensible welcome fair reasonable prudent wise helpful useful valuable beneficial
    encouraging excellent fantastic generous justified appropriate desirable overdue
    urgent good great sound better best okay ok acceptable invaluable commendable
    proportionate workable pragmatic legitimate affordable realistic viable feasible
    heartening brilliant wonderful superb outstanding admirable laudable tremendous
    promising timely worthwhile logical key
    """
)
BAD_NOUNS = word_set(
    """
    disgrace scandal crisis mistake failure gaffe betrayal insult blow tragedy
    nonsense farce shambles disaster outrage error travesty folly obscenity stain
    indictment injustice hypocrisy abuse waste mockery catastrophe gimmick retreat
    quango lottery absurdity madness mess danger menace threat shame pity
    disappointment blunder smokescreen sham setback fiasco debacle timebomb charade
    distraction dereliction fudge whitewash breach flaw deficiency shortcoming
    """
)
GOOD_NOUNS = word_set(
    """
    step opportunity improvement progress priority plus must achievement triumph
    boost breakthrough success milestone deal idea thing way victory lifeline relief
    godsend decision choice
    """
)
# A weak noun needs an adjective to say which way: `a good deal`, `a backward step`.
WEAK_NOUNS = word_set(
    "step deal idea thing way day news move policy position time decision choice"
)
DEPENDENT_ON_ADJECTIVE = WEAK_NOUNS | {"opportunity", "progress", "success", "priority"}

# What doing this says of the doer: X undermines …, X will save lives.
HARMING_VERBS = word_set(
    """
    undermine demean betray jeopardise jeopardize endanger threaten damage harm
    erode devastate cripple weaken penalise penalize punish discriminate exacerbate
    worsen fail waste squander neglect ignore mismanage decimate destroy wreck ruin
    hamper hinder demoralise risk silence
    """
)
HELPING_VERBS = word_set(
    """
    benefit empower improve strengthen safeguard transform enhance protect
    """
)
