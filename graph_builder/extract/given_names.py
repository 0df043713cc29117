"""Given names in use in the United Kingdom: one of the signs of a personal name."""

from graph_builder.extract.words import word_set

GIVEN_NAMES = word_set(
    "Aaron Abbie Abby Abdul Abena Abigail Adam Adele Adeola Adil Adrian Adrienne Afzal"
    " Agnes Ahmed Aidan Aileen Ailsa Aisha Aisling Akua Alan Alastair Albert Alec"
    " Alex Alexander Alexandra Alf Alfred Ali Alice Alicia Alison Alistair Alister Allan"
    " Allen Allison Allyson Alok Alun Alyn Alyson Amanda Amber Ameen Amelia Ameet Amina"
    " Amir Amit Amjad Amrita Amy Ana Anas Andrea Andreas Andrew Andy Aneurin Angela"
    " Angie Angus Anil Anita Anjali Ann Anna Annabel Annabella Anne Anneliese Annette"
    " Annie Anthea Anthony Antoinette Anton Antonia Antony Anum Anwar April Apsana"
    " Archie Arjun Arlene Arnold Arthur Arun Asad Ashley Ashok Asif Astrid Athena Aubrey"
    " Audrey Avril Ayesha Azhar Baljit Balwinder Barbara Barry Bart Bashir Basil"
    " Beatrice Becky Bella Ben Benedict Benjamin Bernadette Bernard Bernie Bert Beryl"
    " Beth Bethan Bethany Betty Beverley Bhaskar Bharat Bianca Bill Billy Blair Bob"
    " Bobby Boris Brandon Brenda Brendan Brian Bridget Bridie Bronwen Bruce Bryan"
    " Bryony Caitlin Callum Calum Cameron Camilla Candace Candice Carey Carl Carla"
    " Carlos Carmel Carol Carole Caroline Carolyn Carrie Caspar Cassandra Cat Catherine"
    " Cathy Cecil Cecilia Celia Ceri Chaand Chandra Charan Charles Charlie Charlotte"
    " Chas Cherie Cheryl Chi Chinyelu Chloe Chris Christian Christina Christine"
    " Christopher Chuka Ciara Ciaran Clara Clare Clarissa Claudia Claire Clem"
    " Clement Cleo Clifford Clinton Clive Coleen Colette Colin Colleen Conor Constance"
    " Corinne Cormac Cosima Craig Crispin Cynthia Daisy Dafydd Damian Damien Damon Dan"
    " Dani Daniel Danielle Danny Daphne Darren Dave David Davina Dawn Dean Deborah"
    " Debbie Declan Deepak Deirdre Deidre Delyth Denis Denise Dennis Derek Dermot Des"
    " Desmond Devi Diana Diane Dianne Dick Dido Dilip Dilys Dina Dinah Dinesh Dominic"
    " Dominique Don Donald Donna Doreen Doris Dorothy Doug Douglas Duncan Dylan Eamon"
    " Eamonn Earl Ed Eddie Edgar Edith Edmund Edna Edward Edwin Edwina Eileen"
    " Eilidh Elaine Eleanor Elena Eleri Elfyn Elisabeth Elise Eliza Elizabeth Ella"
    " Ellen Ellie Elliot Elliott Elsie Elspeth Eluned Elwyn Emily Emma Emrys Enid Enoch"
    " Eric Erica Erin Ernest Esme Esther Ethel Ethan Euan Eunice Eva Eve Evelyn Ewan"
    " Faisal Farah Farida Farooq Fatima Fay Felicity Felix Fergus Fiona Fleur Flora"
    " Florence Fran Frances Francesca Francis Frank Frankie Fraser Fred Freda Freddie"
    " Frederick Gabriel Gabrielle Gail Gareth Garry Gary Gavin Gemma Gene Geoff"
    " Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gerry Gethin Gideon Gil"
    " Gill Gillian Gina Gisela Giles Gita Gladys Glen Glenda Glenn Gloria Glyn Godfrey"
    " Gordon Grace Graeme Graham Grahame Grant Greg Gregory Greta Griff Guto Guy Gwen"
    " Gwyneth Gwynne Hamish Hamid Hanif Hannah Hannan Harbhajan Harish Harold Harpreet"
    " Harriet Harriett Harry Harvey Hasan Hassan Hazel Heather Hector Heidi Helen"
    " Helena Henrietta Henry Herbert Hilary Hilda Holly Horace Howard Hugh Hugo Humfrey"
    " Humphrey Hussain Huw Hywel Iain Ian Ibrahim Idris Ieuan Imogen Imran Indira"
    " Ingrid Inigo Iona Irene Iris Isaac Isabel Isabella Isabelle Isla Isobel Ivan Ivor"
    " Jack Jackie Jacky Jacob Jacqueline Jacqui Jade Jagdish Jake James Jamie Jan Jane"
    " Janet Janice Janine Jared Jasmine Jason Jasvinder Javed Jay Jayne Jean Jeanette"
    " Jeanne Jed Jeff Jeffrey Jemma Jen Jennie Jennifer Jenny Jeremy Jess Jesse Jessica"
    " Jessie Jill Jillian Jim Jimmy Jo Joan Joanna Joanne Jocelyn Jodie Joe Joel Johann"
    " Johanna John Johnny Jon Jonathan Jonathon Jordan Joseph Josephine Josh Joshua Joy"
    " Joyce Juanita Judith Judy Julia Julian Juliana Julie Juliet June Justin Justine"
    " Kabir Kamal Kamran Karen Karim Karin Karl Karol Kate Katharine Katherine Kathleen"
    " Kathryn Kathy Katie Katrina Katy Kavita Kay Keeley Keir Keith Kelly Kelvin Kemi"
    " Ken Kenneth Kenny Kerry Kevan Kevin Khalid Kieran Kieron Kim Kirsten Kirsteen"
    " Kirsty Kit Kitty Krish Kristin Kumar Kwame Kwasi Kyle Lachlan Lakshmi Lana Lance"
    " Laura Lauren Laurence Lawrence Layla Leah Leanne Lee Leigh Len Lena Leo Leon Leona"
    " Leonard Leonora Lesley Leslie Lester Lewis Liam Lidia Lila Lilian Lillian Lily"
    " Linda Lindsay Lindsey Lionel Lisa Liz Lizzie Lloyd Lois Lorna Lorraine Louis"
    " Louisa Louise Lucas Lucinda Lucy Luke Luther Lydia Lyn Lynda Lynette Lynn Lynne"
    " Mabel Maddy Madeleine Madeline Maeve Magdalena Maggie Mahmood Mair Mairead Malcolm"
    " Mandy Manish Manjit Manuel Marc Marcella Marcia Marcus Margaret Margot Maria"
    " Marian Marianne Marie Marilyn Marina Marion Marjorie Mark Marsha Martha Martin"
    " Martina Martyn Marvin Mary Maryam Matilda Matt Matthew Maud Maura Maureen Maurice"
    " Mavis Max Maxine Maya Meena Meera Meg Megan Mehmet Mel Melanie Melinda Melissa"
    " Melvyn Mercy Meredith Mervyn Mhairi Mia Michael Michaela Michele Michelle Mick"
    " Mike Mildred Miles Millie Milly Mimi Minette Miranda Miriam Mo Mohamed Mohammad"
    " Mohammed Moira Molly Mona Monica Monique Morag Morgan Moses Muhammad Munira Muriel"
    " Murray Myra Myrtle Nadia Nadine Nadeem Nadhim Naheed Nancy Naomi Nasreen Nassar"
    " Natalie Natasha Nathan Nathaniel Naveed Navendu Naz Neale Ned Neena Neil Nelson"
    " Nerys Nesta Nia Niall Nicholas Nick Nicky Nicola Nicole Nicolette Nigel Nikhil"
    " Nikki Nina Noah Noel Nora Norma Norman Norris Nuala Nusrat Oba Olga Olive Oliver"
    " Olivia Ollie Omar Oona Oscar Oswald Owen Paddy Pam Pamela Parmjit Pat Patricia"
    " Patrick Patsy Paul Paula Pauline Peggy Penelope Penny Percy Perran Pervez Pete"
    " Peter Phil Philip Philippa Phillip Phoebe Phyllis Pippa Polly Pooja Poppy Prakash"
    " Pritam Priti Priya Prue Quentin Rab Rabina Rachael Rachel Rahul Raj Rajesh Rajiv"
    " Ralph Ramesh Ranil Rashid Ravi Ray Raymond Rebecca Reg Reginald Rehman Rena Renee"
    " Rex Rhian Rhiannon Rhoda Rhodri Rhona Rhys Richard Rick Ricky Rishi Rita Rob"
    " Robbie Robert Roberta Robin Rod Roderick Rodney Roger Roland Ron Ronald Ronan"
    " Ronnie Rory Rosa Rosalind Rosamund Roseanna Rosemary Rosena Rosie Ross Rowena"
    " Roxanne Roy Royston Rupa Rupert Rushanara Russell Ruth Ryan Sabina Sabrina Sadiq"
    " Safia Sahra Saira Sajid Sakina Saleem Salim Sally Salma Sam Samantha Samina Samir"
    " Samuel Sandra Sandy Sangita Sanjay Sara Sarah Saskia Satish Saul Sean Seamus"
    " Sebastian Selina Seema Shabana Shabir Shahid Shailesh Sharon Shaun Shane Sheila"
    " Shelagh Shelley Sheryll Shirley Shona Shyam Sian Sibyl Sid Sidney Silvia Simon"
    " Simone Sinead Siobhan Sofia Sonia Sophia Sophie Stacey Stan Stanley Stefan Stella"
    " Steph Stephanie Stephen Steve Steven Stewart Stuart Sue Suella Sufia Sunil Sunita"
    " Susan Susanna Susannah Susanne Susie Suzanne Sybil Sylvia Tahir Tamsin Tania Tanya"
    " Tara Tariq Tasmina Ted Teresa Terence Terri Terry Tessa Thangam Thelma Theo"
    " Theodore Theresa Therese Thomas Tiffany Tim Timothy Tina Toby Tobias Tom Tommy"
    " Toni Tony Tracey Tracy Trevor Tricia Trish Trudy Tudor Tulip Una Ursula Usha Uzma"
    " Val Valerie Vanessa Vaughan Vera Verity Vernon Veronica Vicki Vicky Victor"
    " Victoria Vijay Vikram Vimla Vince Vincent Viola Violet Virendra Virginia Vivian"
    " Vivien Vivienne Wallace Walter Wanda Warren Wayne Wendy Wera Wes Wilf Wilfred"
    " Will William Willie Wilma Winifred Winston Xavier Yasmin Yasmeen Yolanda Yousef"
    " Yusuf Yuan Yvette Yvonne Zac Zach Zachary Zahir Zahra Zara Zarah Zena Zoe"
)
# These are also common words, months or places: a second sign is needed at the
# beginning of a sentence.
DOUBTFUL = word_set(
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
