"""Common first names, and which of them nearly always tell a person's sex, folded; from general knowledge."""

from __future__ import annotations

from timeline.language.wordlist import words

MEN = words(
    "aaron abdel abdul abdullah abraham adam adolfo adrian ahmed akira alain alan albert alberto alec alejandro",
    "alexander alfonso alfred ali alistair allan allen amir anatoly anders andre andrei andrew andy angus anthony",
    "antoine anton antonio anwar arjun armando arnaud arnold arthur arvind ashraf augusto axel barack barry",
    "bashar ben benedict benjamin benoit bernard bernie bertrand bill billy bjorn bob bobby bogdan boris brad",
    "bradley brendan brian bruce bruno bryan burak caleb calvin carl carlos cesar charles charlie christian",
    "christopher chuck clarence clifford clint clive colin conrad craig cristian curtis cyril damian damien dan",
    "daniel darius darrell darren dave david declan dennis derek derrick desmond didier diego dieter dietrich",
    "dirk dmitri dmitry dominic donald doug douglas duncan dwight ed eddie edgar edmund edouard eduardo edward",
    "edwin elijah elliott emil emilio emmanuel enrique enzo eric erik ernest ernesto erwin ethan eugene ewan",
    "fabio faisal federico felix fergus fernando fidel florian francis francisco franco frank franz fred",
    "frederick fredrik friedrich gareth gary gavin gene gennady geoff geoffrey george georgios gerald gerard",
    "gerhard giorgio giovanni giuseppe glenn gordon graham greg gregory guido guillermo gunther gustavo guy hamid",
    "hamish hans harald harold harry haruki harvey hassan hector heinrich helmut henri henrik henry herbert",
    "hideki hiroshi hosni howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilya imran isaac",
    "ismail ivan ivo jack jacob jacques jake jakob jamal james janos jared jaroslav jason javier jeff",
    "jeffrey jens jeremy jerome jerry jerzy jim jimmy jiri joachim joao joaquin joe joel johan john johnny jonas",
    "jonathan jonathon jorg jorge jose josef joseph joshua juan juergen julian julius junichi jurgen justin kamal",
    "karim karl kazuo keiji keith ken kenji kenneth kenny kent kevin khalid klaus konstantin krzysztof kumar kurt",
    "kyle larry lars laszlo laurent lawrence leandro leif len leon leonard leonardo leopold lewis lionel lloyd",
    "lorenzo louis lucas ludwig luigi luis lukas luke mahmoud maksim malcolm malik manuel marc marcel marcin",
    "marco marcus marek mariano mario mark marko markus martin marvin mathias mathieu mats matt matthew maurice",
    "max maximilian mehdi mehmet michael michal michel miguel mike mikhail milan milos mitch mohamed mohammad",
    "mohammed mohsen mordechai mortimer muhammad murray mustafa mustapha naoto nasser nathan nathaniel neal ned",
    "neil nicholas nick nicolas niels nigel nikolai nikolas nils noah norman olaf oliver olivier omar osama oscar",
    "otto owen pablo paolo pascal patrick paul pavel pedro percy peter petr phil philip philippe phillip pierre",
    "pietro piotr prakash rafael rahul rainer rajesh ralph rami ramon ramzi randall randy rashid raul ray raymond",
    "reginald reinhard rhys ricardo richard rick rob robert roberto rodney rodrigo roger roland rolf romano",
    "ronald ronan rory ross roy ruben rudolf rudy rupert russell ryan saad salim salman salvador salvatore",
    "samuel sanjay scott sean sebastian serge sergei sergey sergio seth shane shinzo sidney sigmund simeon simon",
    "stanislav stanley stefan stefano stephen steve steven stuart sunil sven takashi tariq taro ted terrence",
    "theodore thierry thomas thorsten tim timo timothy tobias toby todd tom tomas tommy tony torsten trevor tyler",
    "ulrich umar umberto vaclav valentin vasily vikram viktor vince vincent vitaly vittorio vladimir wael waleed",
    "walid walter warren wayne werner wilfred wilhelm will william wolfgang xavier yannick yasser yoshihiko yuri",
    "yusuf yves zacharias zachary zoltan zygmunt",
)
WOMEN = words(
    "abigail adele adriana agatha agnes agnieszka aisha alexandra alexandria alice alicia alina alison allison",
    "alma alyssa amal amanda amber amelia amelie amina amy ana anastasia angela angelina angelique anita",
    "anja ann anna anne anneliese annette annie annika antonia april ariana astrid audrey aurora ayesha azadeh",
    "barbara beatrice beatriz becky bella benazir berit bernadette beth bettina betty beverly birgit blanca",
    "bonnie brenda bridget brigitte britta brittany camilla candace carina carla carly carmen carol carole",
    "carolina caroline carolyn caterina catherine cathy cecilia celeste celia chantal charlene charlotte chelsea",
    "cheryl chiara christiane christina christine cindy claire clara clarissa claudia claudine clementine colleen",
    "connie constance consuelo cora cordelia corinne cornelia crystal cynthia dagmar daniela danielle",
    "daphne darlene dawn deborah debra delia delphine denise diana diane dolores donna dora doris dorothy edith",
    "edna eileen ekaterina elaine eleanor elena elisabeth elise eliza elizabeth elke ella ellen eloise elsa",
    "elspeth elvira emilia emily emma emmanuelle enid erica erin ester esther eugenia eunice eva fabiola",
    "farah fatima felicia felicity fernanda fiona florence frances frederica freya frieda gabriela gabrielle",
    "gemma genevieve georgia geraldine gertrude gillian gina ginger gisela giulia gladys glenda gloria grace",
    "greta guadalupe gudrun gwen gwendolyn hanna hannah harriet hattie hazel heather hedwig heidi helen helena",
    "helga henrietta hilda hildegard hillary hiromi holly ida ilse imelda ines inga ingeborg ingrid irene irina",
    "iris isabel isabella isabelle ivana ivanka jacinta jacqueline jana jane janelle janet janice jasmine",
    "jeanette jeanne jennifer jessica jill joanna joanne jolanta josephine joyce juana juanita",
    "judith judy julia juliana julie juliet juliette justine kamala karen karin karina katarina kate katharina",
    "katherine kathleen kathryn kathy katie katja katrina kayla kerstin kimberly kirsten kirstie kristen",
    "kristin krystal lara larissa latoya laura lauren leah leila lena leonora leticia liliana lillian lina",
    "linda lisa livia liz lola loretta lori lorraine louisa louise lucia lucille lucinda lucy ludmila luisa lydia",
    "lynda lynne mabel madeleine madeline madonna magdalena maggie maja mandy manuela marcia margaret",
    "margarita margot marguerite maria mariam mariana marianne maribel marie marilyn marina marisa marissa",
    "marjorie marlene marta martha martina mary maude maureen mavis maxine maya meg megan melanie melinda melissa",
    "mercedes meredith michelle michiko mildred millicent mina mindy minnie miranda miriam moira molly mona",
    "monica muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie nell nellie nicole nina",
    "noelle nora norma oksana olga olivia paige paloma pamela patricia paula paulina pauline peggy penelope petra",
    "philippa phyllis pilar polly portia priscilla rachel ramona raquel rebecca rebekah regina renee rhoda rhonda",
    "rita roberta rosa rosalie rosalind rosanna rosanne rose roseanne rosemary rosie rowena roxanne ruth sabine",
    "sabrina sadie sally samantha sandra sara sarah saskia selena serena shari sharon sheena sheila shelley",
    "sherry sheryl shirley sigrid silvana silvia simona sofia soledad sonia sonja sophia sophie soraya",
    "stella stephanie sue susan susanna susanne suzanne svetlana sylvia tabitha tamara tanja tanya",
    "tara tatiana teresa tess thelma theresa therese tiffany tina trudy uma ursula ute valentina valeria valerie",
    "vanessa vera verena veronica veronique victoria violet virginia vivienne wanda wendy",
    "wilhelmina wilma winifred yasmin yoko yolanda yulia yvonne zainab zara zelda zoe",
)
#: Borne by men and by women, in one country or in several.
EITHER = words(
    "alex alexis andrea ashley camille chris claude courtney dominique evelyn gabriele gail jackie jamie jan jean",
    "jo joan jocelyn kelly leslie lindsay lynn marion michele nicola noel rene robin sam shannon simone stacey",
    "stacy terry tracy vivian whitney",
)
FIRST_NAMES = MEN | WOMEN | EITHER
#: Short forms of first names, and the name that each stands for.
SHORT_FORMS = {
    "bill": "william", "billy": "william", "will": "william", "bob": "robert", "bobby": "robert", "rob": "robert",
    "dick": "richard", "rick": "richard", "rich": "richard", "ed": "edward", "eddie": "edward", "ted": "edward",
    "jim": "james", "jimmy": "james", "jamie": "james", "joe": "joseph", "joey": "joseph", "jack": "john", "johnny":
    "john", "hank": "henry", "harry": "henry", "tom": "thomas", "tommy": "thomas", "tim": "timothy", "ben":
    "benjamin", "dan": "daniel", "danny": "daniel", "dave": "david", "mike": "michael", "mick": "michael", "matt":
    "matthew", "nick": "nicholas", "tony": "anthony", "chuck": "charles", "charlie": "charles", "steve": "steven",
    "stephen": "steven", "ron": "ronald", "don": "donald", "ken": "kenneth", "larry": "lawrence", "greg": "gregory",
    "jeff": "jeffrey", "geoff": "geoffrey", "jerry": "gerald", "andy": "andrew", "drew": "andrew", "alex":
    "alexander", "al": "albert", "sam": "samuel", "pete": "peter", "phil": "philip", "ray": "raymond", "walt":
    "walter", "fred": "frederick", "frank": "francis", "chris": "christopher", "pat": "patrick", "josh": "joshua",
    "nate": "nathan", "zach": "zachary", "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth", "kate":
    "katherine", "kathy": "katherine", "katie": "katherine", "cathy": "catherine", "peggy": "margaret", "meg":
    "margaret", "maggie": "margaret", "sue": "susan", "susie": "susan", "barb": "barbara", "deb": "deborah", "debbie":
    "deborah", "debra": "deborah", "pam": "pamela", "sandy": "sandra", "becky": "rebecca", "jen": "jennifer", "jenny":
    "jennifer", "mandy": "amanda", "vicky": "victoria", "tina": "christina", "patty": "patricia", "trish": "patricia",
    "cindy": "cynthia", "judy": "judith", "abby": "abigail"
}
