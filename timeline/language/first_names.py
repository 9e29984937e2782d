"""Common first names that nearly always tell a person's sex, folded; from general knowledge of names."""

from __future__ import annotations

from timeline.language.wordlist import words

MEN = words(
    "aaron abdul abraham adam adrian ahmed alan albert alberto alejandro alexander alfred ali allan allen andrei",
    "andrew andy anthony antonio arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris",
    "brad bradley brendan brian bruce bryan carl carlos charles charlie chris christian christopher chuck clint",
    "colin conrad craig daniel darren dave david dennis diego dmitry dominic donald doug douglas duncan ed eddie",
    "edgar eduardo edward edwin elliott emmanuel enrique eric ernest eugene felix fernando francis francisco franco",
    "frank franz fred frederick gary geoff geoffrey george gerald gerard giovanni glenn gordon graham greg gregory",
    "guillermo gustavo guy hans harold harry harvey hassan hector henry herbert hosni howard hugh hugo hussein ian",
    "ibrahim igor isaac ivan jack jacob jacques james jamie jared jason javier jeff jeffrey jeremy jerome jerry jim",
    "jimmy joe joel johan john johnny jonathan jorge jose josef joseph joshua juan julian justin karl keith ken",
    "kenneth kevin khalid klaus kurt kyle larry lars lawrence len leonard leonardo lewis lionel lloyd louis lucas",
    "luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matthew max maurice michael michel",
    "miguel mikhail mike mitch mohamed mohammad mohammed muhammad murray mustafa nathan neal ned neil nicholas nick",
    "nicolas nigel noah norman oliver oscar owen pablo patrick paul pedro peter phil philip phillip pierre rafael",
    "ralph ramon randy raul ray raymond ricardo richard rick rob robert roberto rodney roger roland ronald ross roy",
    "rudy rupert russell salman sam samuel scott sean sebastian sergei sergey sergio seth simon stanley stefan",
    "stephen steve steven stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony trevor vincent",
    "vladimir walter warren wayne wilhelm will william wolfgang yusuf zachary",
)
WOMEN = words(
    "abigail agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela anita ann",
    "anna anne annie april audrey barbara beatrice becky bella bernadette beth betty beverly brenda bridget",
    "brittany camilla carla carly carmen carol carole caroline carolyn catherine cathy cecilia charlotte chelsea",
    "cheryl christina christine cindy claire clara claudia connie courtney crystal cynthia dawn deborah debra",
    "denise diana diane donna dorothy edith elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica",
    "erin esther eva evelyn fatima fiona florence frances gabriela georgia gina gloria grace greta hannah harriet",
    "heather heidi helen helena hillary holly ingrid irene iris isabel isabella jacqueline jane janet janice",
    "jasmine jean jeanne jennifer jessica jill joan joanna joanne josephine joyce judith judy julia julie karen",
    "kate katherine kathleen kathryn kathy katie kelly kimberly kirsten kristen kristin larissa laura lauren leah",
    "lena leslie lillian linda lisa liz loretta lori lorraine louise lucia lucy lydia lynn madeleine margaret maria",
    "marianne marie marilyn marina marion martha martina mary maureen megan melanie melinda melissa mercedes",
    "michelle miranda molly monica nadia nancy naomi natalie natasha nicole nina nora olga olivia pamela patricia",
    "paula pauline peggy penelope phyllis priscilla rachel rebecca regina renee rita roberta rosa rose rosemary",
    "ruth sabrina sally samantha sandra sara sarah sharon sheila sheryl shirley silvia simone sofia sonia sophia",
    "sophie stella stephanie sue susan suzanne sylvia tamara tanya tara teresa theresa theresa tiffany tina ursula",
    "valerie vanessa vera veronica victoria virginia vivian wendy yolanda yvonne zoe",
)
