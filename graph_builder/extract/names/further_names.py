"""More given names: in use in America, Ireland and Wales, seen in the same news."""

from graph_builder.extract.words import word_set

MALE = word_set(
    "Aled Alberto Antonio Arwel Barack Beau Brad Brett Buddy Bud Chad Chuck Clarence"
    " Clay Clint Cody Cole Corey Cory Dale Dallas Darrell Darryl Dennis Denny Devin"
    " Dirk Drew Duane Dustin Dwayne Dwight Eduardo Eli Emyr Enrique Eurig Fernando"
    " Francisco Geraint Grover Gus Gustavo Hal Hank Herman Homer Hubert Ioan Iolo Ira"
    " Irwin Jamal Javier Jeb Jerome Jerrold Jerry Joaquin Jorge Jose Juan Kent Kirk"
    " Kurt Lamar Larry Llyr Lou Luis Lyndon Malik Marco Mario Mario Marshall Merrick"
    " Miguel Mitch Mitchell Mitt Newt Orrin Osian Otis Pablo Pedro Preston Rafael Rand"
    " Randall Randy Raul Reince Rhun Robby Roberto Rocky Rudolph Rudy Rufus Rush"
    " Salvador Scott Sergio Seth Sheldon Sherrod Sherwood Spencer Terrence Thad Thom"
    " Todd Travis Trent Trey Troy Tucker Ty Tyler Tyrone Vladimir Wade Walt Wendell"
    " Whit Wilbur Woody Zeke"
)
FEMALE = word_set(
    "Alexandria Anneke Aoife Ayanna Bettina Blanche Bonnie Brianna Brittany Brooke"
    " Candy Carly Carys Catriona Chelsea Cindy Claudine Condoleezza Crystal Deb Debra"
    " Dolores Elin Elissa Ffion Freya Gabby Gayle Ginger Grainne Gretchen Griselda"
    " Guadalupe Gwendolyn Hillary Huma Ilhan Imani Ivanka Janelle Jemima Jeannette"
    " Jennie Jocasta Jodi Joni Kamala Kara Karine Kayla Kayleigh Kellyanne Kimberly"
    " Krista Kristi Kyrsten Latoya Lauri Lori Lorena Loretta Lowri Lucille Luz"
    " Marcy Marjory Maxie Melania Mererid Nanette Niamh Orla Patti Patty Pilar Ramona"
    " Rashida Rochelle Roisin Rosario Roxana Saoirse Sherri Sheri Sherry Shelly Sioned"
    " Stacy Susana Tabitha Tamara Tammy Tipper Tonya Tulsi Ximena Xochitl"
)
EITHER = word_set(
    "Alexis Angel Avery Cameron Casey Courtney Dana Dominique Dorian Harley Hayden"
    " Jaime Jan Jody Kendall Kelsey Lindsey Logan Loren Lynn Marley Marion Merle"
    " Morgan Parker Paris Payton Peyton Quinn Reese Riley Robbie Rory Rowan Ryan"
    " Shannon Sidney Skye Taylor Tracy Whitney"
)
# Also words, places or surnames that open sentences.
DOUBTFUL = word_set(
    "Alexandria Angel Bonnie Brooke Buddy Bud Candy Chad Chelsea Clay Cole Crystal Dale"
    " Dallas Drew Ginger Guadalupe Hal Herman Homer Jerome Kent Kirk Lamar Lou Logan"
    " Marshall Mitchell Morgan Paris Parker Preston Quinn Rand Rocky Rowan Rush"
    " Salvador Scott Shannon Sherwood Skye Spencer Taylor Trent Troy Tucker Wade"
    " Woody"
)
