"""Paragraphs and what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language.blocks import blocks
from timeline.language.paragraphs import paragraphs
from timeline.model.text import BlockKind, Document

HEADLINE, SUBHEADING, BODY = BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.BODY
CAPTION, RELATED, BYLINE, NOTICE = BlockKind.CAPTION, BlockKind.RELATED, BlockKind.BYLINE, BlockKind.NOTICE

SEEDS = Path(__file__).resolve().parents[2] / "seeds"

ARTICLE = [
    (HEADLINE, "Tarn Robotics buys rival Oxbow for 40 million pounds"),
    (BODY, "Tarn Robotics has bought its rival Oxbow, both said on Monday. The price was 40 million pounds."),
    (BODY, "Oxbow was founded in 2011 in a garage in Leeds and makes arms for warehouses that lift up to two tons."),
    (SUBHEADING, "Unions worried"),
    (BODY, "Unions said that they feared for 300 jobs. Tarn denied that any post would go before the end of 2021."),
    (BODY, '"We will keep both works," its chief executive wrote to the staff, "and we will hire in spring."'),
]

#: (kind, paragraph): furniture that stands among the paragraphs of an article.
FURNITURE = [
    (NOTICE, "2 min"),
    (NOTICE, "5 min read"),
    (NOTICE, "Reading time: 4 minutes"),
    (NOTICE, "Estimated reading time: 3 mins"),
    (RELATED, "Related: Harbour Bank to close ten branches"),
    (RELATED, "Related stories"),
    (RELATED, "[Related: Partners: New Tariffs To Hit Customers As Prices Increase 10%]"),
    (RELATED, "More news: Study finds that cats sleep more in winter"),
    (RELATED, "Read more: How the robots came to Leeds"),
    (RELATED, "READ ALSO | Ten things to know about warehouses"),
    (RELATED, "See also: Robots at work"),
    (RELATED, "Recommended News"),
    (RELATED, "You may also like"),
    (RELATED, "Sponsored post"),
    (RELATED, "Advertisement"),
    (RELATED, "ADVERTISEMENT"),
    (RELATED, "Continue reading the main story"),
    (RELATED, "Watch the full interview below:"),
    (CAPTION, "Tarn Robotics logo"),
    (CAPTION, "Photo: Jo Marsh"),
    (CAPTION, "In this Monday, June 14, 2010 photo, a worker cleans the beach in Marsh Bay."),
    (BODY, "In this plan, a photo of each guest is kept for two years."),
    (CAPTION, "A robot lifts a crate in Leeds on 3 May 2019. (Photo by Jo Marsh/Northern Pictures)"),
    (CAPTION, "Image: Tarn Robotics"),
    (CAPTION, "Jo Marsh/Getty Images"),
    (BYLINE, "By Jo Marsh"),
    (BYLINE, "By JO MARSH and ANN LEE, Northern News Writers"),
    (BYLINE, "Monday, 4 March 2019 10:15 GMT"),
    (BYLINE, "Published: March 4, 2019"),
    (BYLINE, "(Reporting by Jo Marsh; Editing by Ann Lee)"),
    (BYLINE, "Ann Lee contributed to this report."),
    (BYLINE, "Follow Jo Marsh on Twitter @jomarsh."),
    (NOTICE, "This news article was automatically translated from Dutch to give our readers a head start."),
    (NOTICE, "This story was originally published on 3 May 2018."),
    (NOTICE, "© 2019 Northern News. All rights reserved."),
    (NOTICE, "Copyright 2019 Northern News. This material may not be published, broadcast or redistributed."),
    (NOTICE, "Sign up for our daily newsletter and get the best stories in your inbox."),
    (NOTICE, "We are pleased to provide this opportunity to share information about what's in the news."),
    (NOTICE, "Some of the comments may be reprinted elsewhere in the site or in the newspaper."),
    (NOTICE, "Thank you for taking the time to offer your thoughts."),
    (NOTICE, "Comments are closed for this article."),
    (NOTICE, "Share this article"),
    (NOTICE, "Correction: An earlier version of this story gave a wrong year."),
    (NOTICE, "* * *"),
]

#: Paragraphs of a body that resemble furniture.
LIKE_FURNITURE = [
    "Related companies were not searched, the police said in May 2018.",
    "Read said he would leave the board in 2019.",
    "More news reached the port on Friday, when the third ship came in.",
    "By Thursday the shares had lost half of their value.",
    "Published in 2016, the report named three banks.",
    "Reported by a rival paper last week, the sale was called off on Monday.",
    "Photographs of the meeting were shown in court on 4 March 2019.",
    "Comments by the minister in June 2017 had angered the unions.",
    "Terms of the deal, signed in 2015, were not disclosed.",
    "Advertising by the two firms fell in 2018.",
    "Credit by the bank was cut off in 2009.",
    "The last two minutes of the match were played on Sunday.",
    "Thank you letters from the 1940s were found in the attic.",
    "Also on Thursday, Tarn denied the report.",
    "In 2015 the company had written: “We will stay.”",
    "Marsh, who is a reporter, was arrested in 2016 and has covered nothing since.",
    "In 2017, he wrote on Twitter that the works would close:",
    "The inspectors went through all rooms between 3 and 5 May 2016, according to a report that the ministry published "
    "last week, and found no sign of the missing papers. (Reporting by Jo Marsh; Editing by Ann Lee)",
    "- 4 October 2018: the report is published",
    "1. In 2015 the firm was sold.",
]


def kinds(text: str, title: str | None = None) -> list[BlockKind]:
    return [block.kind for block in blocks(Document("x", text, title=title))]


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n\r\n", "\r\n", "\n\n\n", "\n \n"])
def test_kinds_do_not_depend_on_how_paragraphs_are_set_off(gap: str) -> None:
    """The same article has the same blocks with blank lines, without them, and with either line end."""
    assert kinds(gap.join(text for _, text in ARTICLE)) == [kind for kind, _ in ARTICLE]


@pytest.mark.parametrize(("kind", "text"), FURNITURE)
def test_furniture_is_told_from_body(kind: BlockKind, text: str) -> None:
    """Furniture between two paragraphs is known for what it is, with and without blank lines."""
    for gap in ("\n\n", "\n"):
        parts = [words for _, words in ARTICLE]
        found = kinds(gap.join([*parts[:2], text, *parts[2:]]))
        assert found[2] == kind
        assert found[:2] + found[3:] == [kind for kind, _ in ARTICLE]


@pytest.mark.parametrize("text", LIKE_FURNITURE)
def test_body_that_resembles_furniture_is_kept(text: str) -> None:
    """Words that also open furniture make nothing of a sentence that tells something."""
    parts = [words for _, words in ARTICLE]
    assert kinds("\n\n".join([*parts[:3], text, *parts[3:]]))[3] == BODY


def test_what_stands_before_the_headline_counts() -> None:
    """A reading time, a kicker or a byline may stand before the headline."""
    parts = [words for _, words in ARTICLE]
    assert kinds("\n\n".join(["2 min", *parts]))[:2] == [NOTICE, HEADLINE]
    assert kinds("\n\n".join(["BUSINESS", *parts]))[:2] == [SUBHEADING, HEADLINE]
    assert kinds("\n\n".join(["2 min", *parts[1:]]))[:2] == [NOTICE, BODY]


def test_the_title_marks_the_headline() -> None:
    """The line that has the title's words is the headline, though it ends with a stop or is not the first."""
    parts = [words for _, words in ARTICLE]
    text = "\n\n".join(["A deal in the north of England", parts[0], *parts[1:]])
    assert kinds(text, title=parts[0])[:2] == [SUBHEADING, HEADLINE]


def test_repeated_short_lines_are_captions() -> None:
    """A short line that stands twice belongs to pictures."""
    parts = [words for _, words in ARTICLE]
    assert kinds("\n\n".join([parts[0], "A robot arm", "A robot arm", *parts[1:]]))[1:3] == [CAPTION, CAPTION]


def test_a_biography_at_the_end_is_a_byline() -> None:
    """The life of the writer after the article is no part of it; the same words about others in its middle are."""
    parts = [words for _, words in ARTICLE]
    life = ("Jo Marsh is the managing editor of Northern News. A Leeds-based writer who has covered industry for more "
            "than two decades, she has worked for publications including The Crane.")
    assert kinds("\n\n".join([*parts, life]))[-1] == BYLINE
    assert kinds("\n\n".join([*parts, life, "Recommended News", "Share this article"]))[-3] == BYLINE
    assert kinds("\n\n".join([parts[0], parts[1], life, *parts[2:]]))[2] == BODY


def test_hard_wrapped_lines_are_joined() -> None:
    """Lines broken at a width make one paragraph each, with and without blank lines between paragraphs."""
    first = ("The inspectors went through all rooms of the works on Monday and found no\n"
             "sign of the missing papers, the ministry said in a statement that was read\n"
             "to the press on the steps of the building in the evening of the same day.\n"
             "The company had said so before.")
    second = ("It was the third search since 2016. Two earlier ones had ended in the same\n"
              "way, although the prosecutors then had hoped that one of the clerks would\n"
              "speak to them about what had been kept in the cellar of the old building.")
    for gap in ("\n\n", "\n"):
        assert [text.count("\n") for text in _paragraphs(first + gap + second)] == [3, 2]


def _paragraphs(text: str) -> list[str]:
    return [text[span.start:span.end] for span in paragraphs(text)]


def test_lines_of_one_sentence_each_are_paragraphs() -> None:
    """A text with a sentence on each line is not taken for a hard-wrapped one."""
    lines = ["Oxbow was sold on Monday.", "Tarn paid 40 million pounds.", "The unions were told.", "All stayed."]
    assert _paragraphs("\n".join(lines)) == lines


def test_a_line_that_breaks_off_is_joined() -> None:
    """In any layout, a line that ends with a word such as "of", or goes on in lower case, is one with the next."""
    lines = ["We met the people of the firm on 4 May 2016 in", "Leeds. They told us the same.", "It was late."]
    assert _paragraphs("\n".join(lines)) == ["\n".join(lines[:2]), lines[2]]


def test_dates_that_head_a_list_are_body() -> None:
    """In a list of dated entries each date is kept; a date alone above the article only says when it appeared."""
    parts = [words for _, words in ARTICLE]
    entries = ["March 2015", "The two firms began to talk.", "4 May 2016", "Tarn made an offer."]
    assert kinds("\n\n".join([parts[0], *entries]))[1:] == [BODY] * 4
    assert kinds("\n\n".join([parts[0], "4 March 2019", *parts[1:]]))[1] == BYLINE
    assert kinds("\n\n".join([parts[0], "Published 4 March 2019", *entries]))[1] == BYLINE


def test_lines_under_a_label_are_related() -> None:
    """Titles listed under "More on this story" are no events, though each holds a verb and a year."""
    parts = [words for _, words in ARTICLE]
    listed = ["More on this story", "Oxbow opens works after the fire of 2015", "15 March 2015", "Tarn sold in 2011"]
    assert kinds("\n\n".join([*parts, *listed]))[-4:] == [RELATED, RELATED, BYLINE, RELATED]


def test_markup_does_not_hide_signs() -> None:
    """A text in a light markup is read as without it."""
    parts = ["# Tarn buys Oxbow", "*By Jo Marsh, 4 May 2019*", "Tarn has bought Oxbow.", "## The price",
             "- It paid in 2015", "All left."]
    assert kinds("\n\n".join(parts)) == [HEADLINE, BYLINE, BODY, SUBHEADING, BODY, BODY]


def test_an_article_in_one_paragraph_is_body() -> None:
    """One long paragraph, or one short line, is body: nothing says otherwise."""
    assert kinds(" ".join(text for kind, text in ARTICLE if kind is BODY)) == [BODY]
    assert kinds("Tarn Robotics bought Oxbow in 2019") == [BODY]
    assert kinds("Tarn Robotics bought Oxbow in 2019\nOxbow was founded in 2011") == [BODY, BODY]


def test_front_matter_is_a_notice() -> None:
    """What stands before the article's own beginning is one notice."""
    text = "---\ntitle: x\n---\n" + "\n\n".join(words for _, words in ARTICLE)
    found = blocks(Document("x", text, body=text.index(ARTICLE[0][1])))
    assert [block.kind for block in found] == [NOTICE, *(kind for kind, _ in ARTICLE)]


def test_seeds() -> None:
    """Every paragraph of the sample articles that is no body is told, and no other."""
    expected = {
        "000": {0: HEADLINE, 4: RELATED, 11: BYLINE},
        "001": {0: HEADLINE, 1: CAPTION, 2: CAPTION, 9: RELATED, 10: RELATED, 11: RELATED, 17: RELATED, 18: NOTICE,
                19: NOTICE, 20: NOTICE},
        "002": {0: HEADLINE, 3: RELATED, 5: RELATED},
        "003": {0: NOTICE, 3: SUBHEADING, 7: SUBHEADING, 10: NOTICE},
        "004": {0: HEADLINE, 5: SUBHEADING},
    }
    for path in sorted(SEEDS.glob("*.txt")):
        found = blocks(Document(path.name, path.read_bytes().decode()))
        assert {i: b.kind for i, b in enumerate(found) if b.kind is not BODY} == expected[path.name[:3]], path.name


@given(st.text(alphabet="aB .!?\n\r\u2028\u00a0“”\"'-:0", max_size=300))
def test_blocks_cover_every_character_once(text: str) -> None:
    """Whatever the text, its blocks are in order, do not overlap, and hold every character that is not blank."""
    found = blocks(Document("x", text))
    covered = set()
    last = 0
    for block in found:
        assert last <= block.start < block.end
        assert text[block.start:block.end] == text[block.start:block.end].strip()
        last = block.end
        covered.update(range(block.start, block.end))
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)


def test_hostile_text_is_read_in_linear_time() -> None:
    """Long runs of one character or line, which trip careless patterns, end at once."""
    for unit in ("a", "(", "By A ", "photo ", "\n", "x\n", "- ", "logo ", "“", "Related", "b" * 70 + "\n"):
        assert blocks(Document("x", unit * (200_000 // len(unit)) + "."))


@pytest.mark.parametrize(("text", "opening", "kind"), [
    ("Photograph: Ann Lee/Reuters The firm came under fresh attack last night over the leak in its mill.",
     "Photograph: Ann Lee/Reuters", BlockKind.CAPTION),
    ("(Updated 6:15 p.m. (0115 in Cairo)) The mayor said that he would dissolve the council on Saturday.",
     "(Updated 6:15 p.m. (0115 in Cairo))", BlockKind.NOTICE),
    ("[Posted 5 May, 10:20] The harbour was closed to all ships on Monday, officials said.",
     "[Posted 5 May, 10:20]", BlockKind.NOTICE),
    ("Page last updated at 13:13 GMT, Wednesday, 24 August 2011 The organiser of the concert is leaving the country.",
     "Page last updated at 13:13 GMT, Wednesday, 24 August 2011", BlockKind.NOTICE),
])
def test_furniture_before_a_first_sentence_is_a_block_of_its_own(text: str, opening: str, kind: BlockKind) -> None:
    """A credit or a remark on an update in the paragraph of a first sentence is parted from it; the rest is body."""
    body = "The council met on Monday. Nobody was hurt in the storm.\n\n"
    document = Document("d", body + text)
    found = [(document.text[block.start:block.end], block.kind) for block in blocks(document)][1:]
    assert found == [(opening, kind), (text[len(opening):].lstrip(), BlockKind.BODY)]


@pytest.mark.parametrize("text", [
    "Photograph albums: Ann Lee sold hers to a museum in 2011, and nobody else has kept one since.",
    "(The mayor was re-elected in 2011.) Nobody expected him to leave the council on Monday.",
    "Updated plans: the council will vote on 4 May 2012 on the bridge, and on the road in June.",
])
def test_a_sentence_is_no_furniture_for_its_first_words(text: str) -> None:
    """Brackets and words like those of furniture open sentences too."""
    document = Document("d", "The council met on Monday. Nobody was hurt in the storm.\n\n" + text)
    assert [block.kind for block in blocks(document)] == [BlockKind.BODY, BlockKind.BODY]


def test_what_readers_wrote_tells_no_events() -> None:
    """From the first of several comments on, the page holds comments; a clock alone makes none of an article."""
    article = "The council met on Monday. Nobody was hurt in the storm.\n\nThe mill burned down in 2011.\n\n"
    comments = ("5 May 2012 at 7:56 pm | Reply I saw it on Friday.\n\nIt burned in 2010.\n\n"
                "Posted by: Bob | 5 May 2012 8:01 PM")
    document = Document("d", article + comments)
    kinds = [block.kind for block in blocks(document)]
    assert kinds[:2] == [BlockKind.BODY] * 2
    assert BlockKind.BODY not in kinds[2:]
    plain = Document("d", article + "At 7:56 pm the bell rang. The mayor left at 8:01 pm.")
    assert [block.kind for block in blocks(plain)] == [BlockKind.BODY] * 3


@pytest.mark.parametrize(("head", "stamp", "rest"), [
    ("Mill to close, firm says", "Tuesday 28 April 2009 17.37 BST", "The mill in Hull will close, its owner said."),
    ("Mill to close, firm says", "Thu Jun 10, 2010 7:51 pm EDT", "HULL - The mill in Hull will close, its owner said."),
    ("By Ann Lee", "May 27, 2009; 10:04 AM ET", "Closing the mill is a mistake, and it has always been one."),
])
def test_a_page_s_own_stamp_parts_its_heading_from_its_text(head: str, stamp: str, rest: str) -> None:
    """A full date with the time of day between two parts of a paragraph says when the page appeared."""
    document = Document("d", f"{head} {stamp} {rest}\n\nThe council met on Monday.")
    found = [(document.text[block.start:block.end], block.kind) for block in blocks(document)]
    assert found[0][0] == head
    assert found[0][1] is not BlockKind.BODY
    assert found[1:3] == [(stamp, BlockKind.BYLINE), (rest, BlockKind.BODY)]


@pytest.mark.parametrize("text", [
    "The quake struck on 12 January 2010 16:53 UTC in the north, and the town was destroyed.",
    "The quake struck Tuesday 12 January 2010 16:53 local time and the town was destroyed by it.",
    "12 May 2010 10:30 BST Engineers begin the work.\n\n13 May 2010 11:30 BST Engineers end the work.",
])
def test_a_time_in_prose_or_in_a_diary_is_no_page_s_stamp(text: str) -> None:
    """A date that hangs on a preposition, one before a small word, and those that head entries stay where they are."""
    assert {block.kind for block in blocks(Document("d", text))} == {BlockKind.BODY}


def test_a_listing_of_programmes_tells_no_events() -> None:
    """From the first slot or credit of a listing to the last nothing is body; one clock alone makes no listing."""
    entries = [f"{hour}.00-{hour}.30 pm HULL RADIO 2 Ann Lee looks back on the storm of 2011." for hour in range(1, 5)]
    rest = ("Her guest is Bob Dole.", "Presenter/Ann Lee, Producer/Jo Ray")
    listing = "\n\n".join(part for entry in entries for part in (entry, *rest))
    assert BlockKind.BODY not in {block.kind for block in blocks(Document("d", listing))}
    article = "The council met on Monday. Nobody was hurt.\n\n" * 20
    mixed = blocks(Document("d", article + listing))
    assert [block.kind for block in mixed[:20]] == [BlockKind.BODY] * 20
    assert BlockKind.BODY not in {block.kind for block in mixed[20:]}
    plain = Document("d", article + "The office is open 9.00-5.00 pm IN MAY. It is shut from 8.00-9.30 pm on Friday.")
    assert {block.kind for block in blocks(plain)} == {BlockKind.BODY}


@pytest.mark.parametrize(("text", "kind"), [
    ("Mill to close - 3 hrs ago The Hull Post Owner seeks help - 11 hrs ago Tarn Times", BlockKind.RELATED),
    ("Maps of today's show: THIS IS A RUSH TRANSCRIPT. It may be changed.", BlockKind.NOTICE),
    ("The mill closed - 3 days ago the owner had denied it, and nobody was told.", BlockKind.BODY),
    ("The transcript of the trial was printed in a rush in 2011.", BlockKind.BODY),
])
def test_lists_of_links_and_remarks_on_a_transcript(text: str, kind: BlockKind) -> None:
    """Links told with their ages and remarks on a transcript are no body; ages and transcripts in prose are."""
    document = Document("d", "The council met on Monday. Nobody was hurt in the storm.\n\n" + text)
    assert blocks(document)[1].kind is kind


@pytest.mark.parametrize(("before", "after", "is_one"), [
    ("The order was given by Maj.", "Ann Marsh in May.", True),
    ("The report was written by Ann B.", "Marsh said on Monday.", True),
    ("They moved to Plan B.", "Marsh said on Monday.", False),
    ("The mill is in Hull, in the U.K.", "Marsh said on Monday.", False),
    ("The judge said no.", "Marsh left on Monday.", False),
])
def test_a_paragraph_never_ends_behind_a_title(before: str, after: str, *, is_one: bool) -> None:
    """What breaks off behind a title, or a first name and an initial, goes on in the next paragraph."""
    found = blocks(Document("d", f"The council met on Monday. Nobody was hurt.\n\n{before}\n\n{after}"))
    assert len(found) == (2 if is_one else 3)


def test_the_times_of_day_of_a_live_report_are_no_part_of_its_notes() -> None:
    """What opens each note is a block of its own, and in a text without such notes four figures are its words."""
    live = Document("d", "0930 Crews arrive at the mill.\n\n1245: The road is shut.\n\n1959 GMT The mayor has left.")
    found = [(live.text[block.start:block.end], block.kind) for block in blocks(live)]
    assert found[1::2] == [("Crews arrive at the mill.", BlockKind.BODY), ("The road is shut.", BlockKind.BODY),
                           ("The mayor has left.", BlockKind.BODY)]
    assert {kind for _, kind in found[0::2]} == {BlockKind.BYLINE}
    years = Document("d", "1066: a battle was fought there.\n\n1245: the road was built.\n\n1959 The mill burned down.")
    assert {block.kind for block in blocks(years)} == {BlockKind.BODY}
