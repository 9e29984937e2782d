"""What matters more stands first, with its reasons, and the best for little room are of different parts of a story."""

from __future__ import annotations

from dataclasses import replace

from tests.samples import between, day, mention, year
from timeline.compose import compose
from timeline.model.event import Event, Status
from timeline.model.text import Document
from timeline.rank import rank

DOCUMENTS = {id: Document(id, "text", outlet=outlet)
             for id, outlet in (("a", "Echo"), ("b", "Post"), ("c", "Herald"), ("d", "Echo"))}
COPIES = {"a": "a", "b": "a", "c": "c", "d": "d"}


def event(*documents: str, when: int = 4, agent: str = "Norvex", speaker: str = "", start: int = 10) -> Event:
    tellings = [mention(id, start, "close", agent=agent, date=day(2007, 10, when), sentence=9,
                        speakers=(speaker,) if speaker else (), status=Status.CLAIMED if speaker else Status.REPORTED)
                for id in documents]
    return compose(tellings, DOCUMENTS, COPIES)


def test_copies_of_one_text_are_one_origin() -> None:
    """Two outlets that print one text are two outlets and one origin."""
    told = event("a", "b")
    assert (len(told.outlets), told.origins) == (2, 1)
    assert event("a", "c").origins == 2


def test_outlets_that_quote_one_voice_have_one_origin() -> None:
    """Three outlets that all have it from one speaker are three outlets and one origin, and the reason says so."""
    told = event("a", "b", "c", speaker="Quillon")
    assert (len(told.outlets), told.origins) == (3, 1)
    assert any("3 outlets" in reason and "one origin" in reason for reason in rank([told])[0].reasons)


def test_retelling_by_copies_does_not_raise_an_event() -> None:
    """An event that a copied text tells weighs no more than one that a single article tells."""
    copied, single = rank([event("a", "b"), event("a", when=9)], originals=COPIES)
    assert copied.salience == single.salience


def test_one_sentence_under_every_article_weighs_as_one() -> None:
    """What a site prints word for word in all its articles matters no more than what one of them tells."""
    words = [mention(id, 10, "close", agent="Norvex", words=text, date=day(2007, 10, 4), sentence=9)
             for id, text in (("a", "Norvex closes it"), ("c", "Norvex closes it"), ("d", "Norvex closes it"))]
    retold = [replace(one, headline=replace(one.headline, pieces=(replace(one.headline.pieces[0], text=text),)))
              for one, text in zip(words, ("Norvex closes it", "it was shut by Norvex", "Norvex shut it"), strict=True)]
    printed, told = rank([compose(words, DOCUMENTS), compose(retold, DOCUMENTS)])
    assert printed.salience < told.salience


def order(*events: Event) -> list[str]:
    """The ids of the events, what is shown first in front."""
    return [one.id for one in sorted(rank(events), key=lambda one: -one.salience)]


def test_the_first_to_be_shown_tell_of_different_parts() -> None:
    """Of three events of one day and a lesser one of another, the second place goes to the other day."""
    crowd = [event("a", "c", start=place) for place in (1, 2, 3)]
    lone = event("d", when=20, agent="Quillon")
    shown = order(*crowd, lone)
    assert shown[1] == lone.id
    assert set(shown) == {one.id for one in (*crowd, lone)}


def test_the_first_to_be_shown_are_of_different_actors() -> None:
    """Of many events of one actor and one of another, the other's comes before the last of them, other things equal."""
    many = [event("a", when=day, start=day) for day in (1, 5, 9, 13, 17)]
    other = event("a", when=25, agent="Quillon", start=99)
    shown = order(*many, event("a", when=29, start=98), other)
    assert shown.index(other.id) < len(shown) - 1


def worded(words: str) -> Event:
    """An event whose headline has these words."""
    return replace(event("a"), headline=words)


def test_words_that_do_not_say_who_is_meant_weigh_less() -> None:
    """A headline that opens with a pronoun, in quotation marks or not, and a line of a programme give way."""
    plain, quoted, listed = rank([worded("Norvex closes the mill"), worded("“It closes the mill”"),
                                  worded("9.30pm Norvex closes the mill")])
    assert "does not say who is meant" in quoted.reasons
    assert "reads like a line of a list" in listed.reasons
    assert not {"does not say who is meant", "reads like a line of a list"} & set(plain.reasons)


def test_a_clause_in_quotation_marks_weighs_less() -> None:
    """What could not be told in a line of its own stands behind what could."""
    plain = event("a")
    clipped = replace(plain, id="x", headline=f"“{plain.headline}”")
    assert [one.id for one in sorted(rank([clipped, plain]), key=lambda one: -one.salience)] == [plain.id, "x"]


def test_a_day_that_made_news_comes_first() -> None:
    """Of two events told alike, the one on whose day or the next more articles came out matters more."""
    events = [event("a", when=4), event("c", when=20, agent="Quillon")]
    found = rank(events, published={id: day(2007, 10, 21) for id in "abcd"})
    assert found[1].salience > found[0].salience
    assert any("came out on that day or the next" in reason for reason in found[1].reasons)


def test_what_is_told_of_a_busy_day_comes_first() -> None:
    """A day of which three articles tell matters more than one of which a single article tells."""
    busy = [event(id, when=4, start=place, agent=agent) for place, (id, agent) in
            enumerate((("a", "Norvex"), ("c", "Quillon"), ("d", "Harlan")))]
    quiet = event("b", when=20, agent="Okafor")
    ranked = {one.id: one.salience for one in rank([*busy, quiet])}
    assert max(ranked[one.id] for one in busy) > ranked[quiet.id]


def test_a_vague_date_and_bare_words_come_last() -> None:
    """What is dated within years, or told in an infinitive, gives way to a clause of a day."""
    day_told = event("a")
    vague = replace(event("c", when=9), date=between(year(1990), year(1999)))
    bare = replace(event("d", when=20), headline="to close the pier")
    assert order(vague, day_told, bare)[0] == day_told.id


def test_a_line_of_a_list_and_one_s_own_doings_come_last() -> None:
    """Words in capitals, and what somebody tells of himself, give way to a sentence of an article."""
    told, listed, own = (replace(event(id, when=when), headline=words) for id, when, words in (
        ("a", 4, "Norvex closes its pump works"), ("c", 12, "NORVEX LIVE ON RADIO closes"),
        ("d", 20, "I closed the pump works")))
    shown = order(listed, own, told)
    assert shown[0] == told.id


def test_every_event_has_its_reasons_in_words() -> None:
    """Reasons are words without figures of weight."""
    for one in rank([event("a"), event("a", "c", when=7)]):
        assert one.reasons
        assert not any("salience" in reason or "%" in reason for reason in one.reasons)
