"""Given names in use in the United Kingdom: one of the signs of a personal name.

Men and women bear the names of EITHER, which therefore show no gender.
"""

from graph_builder.extract.names import further_names as further
from graph_builder.extract.words import word_set

_MALE = word_set(
    "Aaron Abdul Adam Adeola Adil Adrian Afzal Ahmed Aidan Alan Alastair Albert"
    " Alec Alexander Alf Alfred Alistair Alister Allan Allen Allison Alok Alun Alyn"
    " Ameen Ameet Amir Amit Amjad Anas Andreas Andrew Andy Aneurin Angus Anil"
    " Anthony Anton Antony Anwar Archie Arjun Arnold Arthur Arun Asad Ashok Asif"
    " Azhar Balwinder Barry Bart Bashir Basil Ben Benedict Benjamin Bernard Bernie"
    " Bert Bharat Bhaskar Bill Billy Bob Boris Brandon Brendan Brian Bruce Bryan"
    " Callum Calum Cameron Carl Carlos Caspar Cecil Chaand Chandra Charles Chas"
    " Christopher Chuka Ciaran Clem Clement Clifford Clinton Clive Colin Conor"
    " Cormac Craig Crispin Dafydd Damian Damien Damon Dan Daniel Danny Darren Dave"
    " David Dean Declan Deepak Denis Dennis Derek Dermot Des Desmond Devi Dick Dilip"
    " Dinesh Dominic Don Donald Doug Douglas Duncan Dylan Eamon Eamonn Earl Ed Eddie"
    " Edgar Edmund Edward Edwin Elfyn Elliot Elliott Elwyn Emrys Enoch Eric Ernest"
    " Ethan Euan Ewan Faisal Farooq Felix Fergus Francis Frank Fraser Fred Freddie"
    " Frederick Gabriel Gareth Garry Gary Gavin Gene Geoff Geoffrey George Gerald"
    " Gerard Gerry Gethin Gideon Gil Giles Glen Glenn Glyn Godfrey Gordon Graeme"
    " Graham Grahame Grant Greg Gregory Griff Guto Guy Gwynne Hamid Hamish Hanif"
    " Hannan Harbhajan Harish Harold Harry Harvey Hasan Hassan Hector Henry Herbert"
    " Horace Howard Hugh Hugo Humfrey Humphrey Hussain Huw Hywel Iain Ian Ibrahim"
    " Idris Ieuan Imran Inigo Isaac Ivan Ivor Jack Jacob Jagdish Jake James Jamie"
    " Jared Jason Javed Jed Jeff Jeffrey Jeremy Jesse Jim Jimmy Joe Joel Johann John"
    " Johnny Jon Jonathan Jonathon Joseph Josh Joshua Julian Justin Kabir Kamal"
    " Kamran Karim Karl Karol Keir Keith Kelvin Ken Kenneth Kenny Kevan Kevin Khalid"
    " Kieran Kieron Krish Kumar Kwame Kwasi Kyle Lachlan Lance Laurence Lawrence Len"
    " Leo Leon Leonard Lester Lewis Liam Lionel Lloyd Louis Lucas Luke Luther"
    " Mahmood Malcolm Manish Manuel Marc Marcus Mark Martin Martyn Marvin Matt"
    " Matthew Maurice Max Mehmet Melvyn Mervyn Michael Mick Mike Miles Mohamed"
    " Mohammad Mohammed Morgan Moses Muhammad Murray Nadeem Nadhim Naheed Nassar"
    " Nathan Nathaniel Naveed Navendu Neale Ned Neil Nelson Niall Nicholas Nick"
    " Nigel Nikhil Noah Noel Norman Norris Oliver Ollie Omar Oscar Oswald Owen Paddy"
    " Patrick Paul Percy Perran Pervez Pete Peter Phil Philip Phillip Prakash"
    " Quentin Rab Rahul Raj Rajesh Rajiv Ralph Ramesh Ranil Rashid Ravi Raymond Reg"
    " Reginald Rehman Rex Rhodri Rhys Richard Rick Ricky Rishi Rob Robbie Robert Rod"
    " Roderick Rodney Roger Roland Ron Ronald Ronan Rory Ross Roy Royston Rupert"
    " Russell Ryan Sadiq Sajid Saleem Salim Samir Samuel Sanjay Satish Saul Seamus"
    " Sean Sebastian Shabir Shahid Shailesh Shane Shaun Shyam Sid Sidney Simon Stan"
    " Stanley Stefan Stephen Steve Steven Stewart Stuart Sunil Tahir Tariq Ted"
    " Terence Theo Theodore Thomas Tim Timothy Tobias Toby Tom Tommy Tony Trevor"
    " Tudor Vaughan Vernon Victor Vijay Vikram Vince Vincent Virendra Wallace Walter"
    " Warren Wayne Wes Wilf Wilfred Will William Willie Winston Xavier Yousef Yusuf"
    " Zac Zach Zachary Zahir"
)
_FEMALE = word_set(
    "Abbie Abby Abena Abigail Adele Adrienne Agnes Aileen Ailsa Aisha Aisling Akua"
    " Alexandra Alice Alicia Alison Allyson Alyson Amanda Amber Amelia Amina Amrita"
    " Amy Ana Angela Angie Anita Anjali Ann Anna Annabel Annabella Anne Anneliese"
    " Annette Annie Anthea Antoinette Antonia Anum April Apsana Arlene Astrid Athena"
    " Audrey Avril Ayesha Barbara Beatrice Becky Bella Bernadette Beryl Beth Bethan"
    " Bethany Betty Bianca Brenda Bridget Bridie Bronwen Bryony Caitlin Camilla"
    " Candace Candice Carla Carmel Carol Carole Caroline Carolyn Carrie Cassandra"
    " Catherine Cathy Cecilia Celia Charlotte Cherie Cheryl Chinyelu Chloe Christina"
    " Christine Ciara Claire Clara Clare Clarissa Claudia Cleo Coleen Colette"
    " Colleen Constance Corinne Cosima Cynthia Daisy Danielle Daphne Davina Dawn"
    " Debbie Deborah Deidre Deirdre Delyth Denise Diana Diane Dianne Dido Dilys Dina"
    " Dinah Dominique Donna Doreen Doris Dorothy Edith Edna Edwina Eileen Eilidh"
    " Elaine Eleanor Elena Eleri Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie"
    " Elsie Elspeth Eluned Emily Emma Enid Erica Erin Esme Esther Ethel Eunice Eva"
    " Eve Farah Farida Fatima Fay Felicity Fiona Fleur Flora Florence Frances"
    " Francesca Freda Gabrielle Gail Gemma Georgia Georgina Geraldine Gill Gillian"
    " Gina Gisela Gita Gladys Glenda Gloria Grace Greta Gwen Gwyneth Hannah Harriet"
    " Harriett Hazel Heather Heidi Helen Helena Henrietta Hilda Holly Imogen"
    " Indira Ingrid Iona Irene Iris Isabel Isabella Isabelle Isla Isobel Jacky"
    " Jacqueline Jacqui Jade Jane Janet Janice Janine Jasmine Jayne Jeanette Jeanne"
    " Jemma Jen Jennie Jennifer Jenny Jess Jessica Jill Jillian Joan Joanna Joanne"
    " Jodie Johanna Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet"
    " June Justine Karen Karin Kate Katharine Katherine Kathleen Kathryn Kathy Katie"
    " Katrina Katy Kavita Kemi Kirsteen Kirsten Kirsty Kitty Kristin Lakshmi Lana"
    " Laura Lauren Layla Leah Leanne Lena Leona Leonora Lesley Lidia Lila Lilian"
    " Lillian Lily Linda Lisa Liz Lizzie Lois Lorna Lorraine Louisa Louise"
    " Lucinda Lucy Lydia Lynda Lynette Lynn Lynne Mabel Maddy Madeleine Madeline"
    " Maeve Magdalena Maggie Mair Mairead Mandy Marcella Marcia Margaret Margot"
    " Maria Marian Marianne Marie Marilyn Marina Marjorie Marsha Martha Martina Mary"
    " Maryam Matilda Maud Maura Maureen Mavis Maxine Maya Meena Meera Meg Megan"
    " Melanie Melinda Melissa Mercy Meredith Mhairi Mia Michaela Michele Michelle"
    " Mildred Millie Milly Mimi Minette Miranda Miriam Moira Molly Mona Monica"
    " Monique Morag Munira Muriel Myra Myrtle Nadia Nadine Nancy Naomi Nasreen"
    " Natalie Natasha Neena Nerys Nesta Nia Nicola Nicole Nicolette Nikki Nina Nora"
    " Norma Nuala Nusrat Olga Olive Olivia Oona Pam Pamela Patricia Patsy Paula"
    " Pauline Peggy Penelope Penny Philippa Phoebe Phyllis Pippa Polly Pooja Poppy"
    " Priti Priya Prue Rabina Rachael Rachel Rebecca Rena Renee Rhian Rhiannon Rhoda"
    " Rhona Rita Roberta Rosa Rosalind Rosamund Roseanna Rosemary Rosena Rosie"
    " Rowena Roxanne Rupa Rushanara Ruth Sabina Sabrina Safia Sahra Saira Sakina"
    " Sally Salma Samantha Samina Sandra Sangita Sara Sarah Saskia Seema Selina"
    " Shabana Sharon Sheila Shelagh Shelley Sheryll Shirley Shona Sian Sibyl Silvia"
    " Simone Sinead Siobhan Sofia Sonia Sophia Sophie Stella Steph Stephanie Sue"
    " Suella Sufia Sunita Susan Susanna Susannah Susanne Susie Suzanne Sybil Sylvia"
    " Tamsin Tania Tanya Tara Tasmina Teresa Terri Tessa Thangam Thelma Theresa"
    " Therese Tiffany Tina Tracey Tracy Tricia Trish Trudy Tulip Una Ursula Usha"
    " Uzma Valerie Vanessa Vera Verity Veronica Vicki Vicky Victoria Vimla Viola"
    " Violet Virginia Vivienne Wanda Wendy Wera Wilma Winifred Yasmeen Yasmin"
    " Yolanda Yvette Yvonne Zahra Zara Zarah Zena Zoe"
)
_EITHER = word_set(
    "Alex Ali Andrea Ashley Aubrey Baljit Beverley Blair Bobby Carey Cat Ceri"
    " Charan Charlie Chi Chris Christian Dani Evelyn Fran Frankie Harpreet Hilary"
    " Jackie"
    " Jan Jasvinder Jay Jean Jessie Jo Jocelyn Jordan Joy Kay Keeley Kelly Kerry Kim"
    " Kit Lee Leigh Leslie Lindsay Lyn Manjit Marion Mel Mo Naz Nicky Oba Parmjit"
    " Pat Pritam Ray Robin Ronnie Sam Sandy Stacey Terry Toni Val Vivian Vivien Yuan"
)
EITHER = _EITHER | further.EITHER
MALE = (_MALE | further.MALE) - EITHER
FEMALE = (_FEMALE | further.FEMALE) - EITHER
GIVEN_NAMES = MALE | FEMALE | EITHER
# These are also common words, months or places: a second sign is needed at the
# beginning of a sentence.
DOUBTFUL = further.DOUBTFUL | word_set(
    "April Bill Blair Chris Christian Dawn Dean Don Earl Eve Faith Florence Frank Grace"
    " Grant Guy Hazel Heather Hope Iris Jack Jordan Joy June Lance Lee Mark Max May"
    " Mercy Miles Norman Olive Pat Poppy Ray Rich Rob Rose Ruby Sandy Sue Tulip Val"
    " Victor Victoria Violet Virginia Will Cat Gill Jay Kay Kit Mo Chi Gene Ivy Sid"
)
# Short and long forms of one name, each row one person's possible forms.
SAME_NAMES = tuple(
    frozenset(row.split())
    for row in (
        "Andrew Andy Drew",
        "Alan Allan Al",
        "Alexander Alex Alec Sandy",
        "Anthony Antony Tony",
        "Barbara Barb",
        "Benjamin Ben",
        "Catherine Katherine Kathryn Kate Cathy Kathy Katie",
        "Charles Charlie Chuck",
        "Christopher Chris",
        "Christine Christina Chris Tina",
        "Daniel Dan Danny",
        "David Dave Dai",
        "Deborah Debbie Deb",
        "Desmond Des",
        "Douglas Doug",
        "Edward Ed Eddie Ted",
        "Elizabeth Liz Beth Lizzie Betty",
        "Frederick Fred Freddie",
        "Geoffrey Geoff",
        "Gerald Gerard Gerry",
        "Gregory Greg",
        "Jacqueline Jacqui Jackie",
        "James Jim Jimmy Jamie",
        "Jeffrey Jeff",
        "Jennifer Jenny Jennie Jen",
        "Jeremy Jez",
        "Joanne Joanna Jo",
        "John Jack Johnny Jon",
        "Jonathan Jon",
        "Joseph Joe",
        "Kenneth Ken Kenny",
        "Lawrence Laurence Larry",
        "Leonard Len",
        "Margaret Maggie Meg Peggy",
        "Matthew Matt",
        "Michael Mike Mick",
        "Nicholas Nick Nicky",
        "Pamela Pam",
        "Patricia Pat Trish Tricia",
        "Patrick Pat Paddy",
        "Penelope Penny",
        "Peter Pete",
        "Philip Phillip Phil",
        "Philippa Pippa",
        "Rebecca Becky",
        "Richard Rick Dick Ricky",
        "Robert Rob Bob Bobby Robbie",
        "Ronald Ron Ronnie",
        "Samuel Samantha Sam",
        "Stephen Steven Steve",
        "Stephanie Steph",
        "Susan Suzanne Sue Susie",
        "Terence Terry",
        "Theresa Teresa Terri Tess",
        "Thomas Tom Tommy",
        "Timothy Tim",
        "Victoria Vicky Vicki",
        "Vincent Vince",
        "William Will Bill Billy",
        "Zachary Zac Zach",
    )
)
