"""What a headline may not leave out: what a word needs beside it, a verb's subject, half of a name or a list."""

from __future__ import annotations

import pytest

from tests.events.reading import read, seen
from timeline.events.bonds import binds
from timeline.events.clauses import Cut
from timeline.events.view import View
from timeline.events.wholeness import is_whole

SENTENCES = (
    ("the barge remained a few miles from the harbour", "the barge remained from the harbour"),
    ("It was too early to say who had won", "It was early to say who had won"),
    ("It was too early to say who had won", "It was too early"),
    ("The yard put two ferries on the market", "The yard put two ferries"),
    ("The nurse took the letters to the court", "The nurse took the letters"),
    ("The council was on the brink of collapse", "The council was on the brink"),
    ("The clerk had no reason to doubt the letter", "The clerk had no reason"),
    ("The clerk had no reason to doubt the letter", "The clerk had no reason to doubt"),
    ("Markets reacted with the same worry as they did in spring", "Markets reacted with the worry"),
    ("The miners had been bold in defying the owners", "The miners had been bold defying the owners"),
    ("The mayor called it an opinion, not a fact", "The mayor called it an opinion, not"),
    ("The barley and the rye were sold", "The barley were sold"),
    ("A fire at a mill and a flood in the port have made headlines", "A fire have made headlines"),
    ("Both the old and the new council have promised help", "Both the old council have promised help"),
    ("They closed the mill and in May opened a bank", "They closed the mill and in May"),
    ("The guards detained or questioned nine men", "The guards detained"),
    ("The song won a prize when first released", "The song won a prize first released"),
    ("Police detained an armed man", "Police detained an man"),
    ("The pumps will hold, the warden said", "The pumps will hold the warden said"),
    ("The rig that sank in May spilled oil", "spilled oil"),
    ("The yard will close unless the strike ends", "unless the strike ends"),
    ("They would not hear or accept the terms", "They would not hear"),
    ("The loans went to banks, traders and farmers", "The loans went to banks, traders"),
    ("They may go to clinics rather than only to fever wards", "They may go to clinics rather than"),
    ("The story does not turn on the state of the cement", "The story does not turn"),
)
SHORTER = (
    ("The yard sold two ferries on the quay", "The yard sold two ferries"),
    ("The nurse wore a red coat to the court", "The nurse wore a coat"),
    ("The council met in the hall of the school", "The council met in the hall"),
    ("The barley and the rye grew", "The barley grew"),
    ("The roof fell when the storm came", "The roof fell"),
    ("The pilot, a former teacher, landed in a field", "The pilot landed in a field"),
    ("The rig that sank in May spilled oil", "The rig spilled oil"),
)


def view_of(text: str) -> View:
    """The only sentence of a text."""
    views, _ = seen(f"{text}.")
    return next(iter(views.values()))


def kept(sentence: str, words: str) -> bool:
    """Whether words of a sentence, each its first that is not taken yet, are a whole."""
    view, chosen, place = view_of(sentence), [], 0
    wanted = [t.text for t in view_of(words).tokens if t.text != "."]
    for token in view.tokens:
        if place < len(wanted) and token.text == wanted[place]:
            chosen.append(token)
            place += 1
    assert place == len(wanted)
    return is_whole(Cut(view, ()), chosen)


@pytest.mark.parametrize(("sentence", "words"), SENTENCES)
def test_words_that_miss_something_are_no_whole(sentence: str, words: str) -> None:
    """A word without what it needs is no headline; the sentence itself is a whole."""
    assert not kept(sentence, words)
    assert kept(sentence, sentence)


@pytest.mark.parametrize(("sentence", "words"), SHORTER)
def test_what_is_only_told_beside_may_go(sentence: str, words: str) -> None:
    """Adjuncts, asides, adjectives and clauses that no word needs may be left out."""
    assert kept(sentence, words)


def test_bonds_are_those_of_the_language() -> None:
    """An object binds its verb, an adverb of place does not; "date" needs the phrase that says to when."""
    view = view_of("The murders quickly shook the town near the coast")
    verb = next(t for t in view.tokens if t.text == "shook")
    bound = {t.text for t in verb.children if binds(verb, t)}
    assert {"murders", "town"} <= bound
    assert "quickly" not in bound


@pytest.mark.parametrize(("text", "trigger", "headline"), [
    ("Officials said on Monday that the barge remained a few miles from the harbour.", "said",
     "Officials said that the barge remained a few miles from the harbour"),
    ("It was too early on Monday to say who had won the vote in the northern province.", "was",
     "It was too early on Monday to say who had won the vote"),
    ("The yard put two old ferries and a tug on the market in 2011.", "put",
     "The yard put two old ferries and a tug on the market"),
    ("In June the miners had been unusually bold in defying the owners of the pit.", "been",
     "the miners had been unusually bold in defying the owners of the pit"),
    ("The same song won Dorn his last prize when first released in 2003.", "released",
     "The same song won Dorn his last prize when first released"),
    ("“The pumps will hold until the river falls,” the warden said on Monday.", "said",
     "‘“The pumps will hold until the river falls,” the warden said’"),
    ("BREMEN (DPA) - The harbour office closed two locks on Monday after a leak.", "closed",
     "The harbour office closed two locks after a leak"),
    ("HALL: The minister left the hotel by a side door on Sunday.", "left",
     "The minister left the hotel by a side door"),
    ("They left the hall in 2011, and the choir that had sung there for years went with them.", "left",
     "“They left the hall”"),
    ("On Monday the farmers, whose barns had burned, said they would sell their herds.", "said",
     "the farmers said they would sell their herds"),
    ("The envoy said that on Monday they would not accept or listen to any terms.", "accept",
     "“they would not accept or listen to any terms”"),
    ("Demonstrators carried a marble statue whose purpose was to honour those killed in May.", "killed",
     "Demonstrators carried a marble statue whose purpose was to honour those killed"),
    ("The ranger held a heron after spotting the oiled bird on 17 July.", "spotting",
     "The ranger held a heron after spotting the oiled bird"),
    ("The letter sent by the mayor in May was lost.", "sent", "The letter sent by the mayor"),
    ("June told the court about her work on Monday.", "told", "June told the court about her work"),
    ("(COMMERCIAL BREAK) HALL: The minister left on Monday.", "left", "The minister left"),
    ("The harbour will be closed unless the strike ends on Friday.", "ends", "the strike ends"),
    ("Norway confirmed on Monday 125 people had the fever.", "confirmed",
     "Norway confirmed on Monday 125 people had the fever"),
    ("A quarrel followed on Sunday.", "followed", "A quarrel followed"),
    ("On Monday the warden explained why the river had turned brown.", "explained",
     "the warden explained why the river had turned brown"),
    ("Survivors were found after last week's earthquake.", "earthquake", "last week's earthquake"),
])
def test_headlines_are_whole(text: str, trigger: str, headline: str) -> None:
    """Where shortening would leave a word without what it needs, the clause stands as written."""
    assert read(text).of(trigger).headline.text == headline


def test_greetings_of_an_audience_are_no_happenings() -> None:
    """Who thanks those who listen tells of nothing; who joined somebody else does."""
    assert not read("Thanks so much for joining us this evening.").mentions
    assert read("The mayor thanked the choir for joining the march on Sunday.").mentions


def test_a_verb_keeps_what_it_needs_whatever_the_parser_calls_it() -> None:
    """What stands behind "lived" may be read as an agent: it completes the verb all the same."""
    view = seen("The keepers lived by the harbour")[0][0]
    verb, part = view.tokens[2], view.tokens[3]
    part.dep_ = "agent"
    assert binds(verb, part)
