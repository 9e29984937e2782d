"""A saved web page: the article's text, without what stands around it, and what the page says about it.

Nothing of a page is run and nothing that it names is fetched: it is only parsed.
"""

from __future__ import annotations

import codecs
import logging
import re
from typing import TYPE_CHECKING

from timeline.model.message import message
from timeline.read.metadata import metadata
from timeline.read.pagedate import published
from timeline.read.values import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SUFFIXES = (".html", ".htm")
MAX_BYTES = 4_000_000  # ten times a heavy page: its text is far smaller than its markup
BASIS = message("HTML metadata")
_MAX_ELEMENTS = 20_000  # four times a heavy page; the time of extraction can grow with their square
_MAX_ATTRIBUTES = 5_000  # of one element: the time of parsing grows with their square
_TAG = re.compile(r"""<[a-z](?:[^>=]++|=\s*+"[^"]*+"|=\s*+'[^']*+'|=)*+""", re.IGNORECASE)
_VALUE = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"<(?:meta\b[^>]{0,200}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)"
                       rb"\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4_096  # bytes of the file in which an encoding is declared
# What browsers read for these names; and of the others only encodings of text that are in use on the web.
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "latin-1": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874",
            "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8", "gb2312": "gb18030", "gbk": "gb18030",
            "euc_kr": "cp949", "shift_jis": "cp932"}  # fmt: skip
_USUAL = re.compile(r"utf-8|cp\d{3,4}|iso8859-\d+|koi8-[ru]|mac-\w+|gb18030|big5(?:hkscs)?|euc_jp|iso2022_jp")
_OWN = re.compile(r'<meta name="generator" content="Timeline">')
_WEB = re.compile(r"https?://[^\s<>\"']{1,2000}", re.IGNORECASE)


def decoded(content: bytes, name: str) -> tuple[str | None, str]:
    """The page's text with its markup, or None; and "" or a line about `name` saying why not and what to do.

    The encoding is that of a byte order mark, else the one declared in the page, else UTF-8.
    """
    mark, encoding = next((pair for pair in _BOMS if content.startswith(pair[0])), (b"", ""))
    encoding = encoding or _declared(content[:_HEAD])
    body = content[len(mark):]
    if b"\0" in body and not encoding.startswith("utf-16"):
        return None, message("{name}: is binary, not a page; save the page again as HTML", name=name)
    for candidate in dict.fromkeys((encoding or "utf-8", "utf-8")):
        try:
            return body.decode(candidate), ""
        except UnicodeDecodeError:
            continue
    return None, message("{name}: wrong encoding, neither {encoding} UTF-8; save the page as UTF-8", name=name,
                         encoding=encoding or message("declared nor"))


def _declared(head: bytes) -> str:
    """The encoding that the page declares, as Python names it; "" if it declares none that pages are written in."""
    match = _DECLARED.search(head)
    if match is None:
        return ""
    try:
        name = codecs.lookup(match[1].decode("ascii", "replace")).name
    except LookupError:
        return ""
    name = _READ_AS.get(name, name)
    return name if _USUAL.fullmatch(name) else ""


def is_chart(markup: str) -> bool:
    """Whether the page is a chart that this program wrote, and so no article."""
    return _OWN.search(markup, 0, _HEAD) is not None


def article(markup: str, name: str) -> tuple[str | None, Metadata, tuple[str, ...]]:
    """The article's text, what the page says about it, and a line for each thing that cannot be used.

    The text is None if the page holds no article that can be told from what stands around it.
    """
    from lxml.etree import LxmlError

    try:
        tree = _parsed(markup)
        if tree is None:
            return None, Metadata(), (message("{name}: is no page with an article; save the article's text as .txt",
                                              name=name),)
        known, problems = _said(tree, message("{name}: {part}", name=name, part=BASIS))
        text = _text(tree)
    except (LxmlError, RecursionError, ValueError) as error:
        why = type(error).__name__
        return None, Metadata(), (message("{name}: cannot be read as a page ({why}); save the article's text as .txt",
                                          name=name, why=why),)
    if not text:
        return None, known, (message("{name}: no article found in this page; save the article's text as .txt",
                                     name=name),)
    return text, known, problems


def _parsed(markup: str) -> HtmlElement | None:
    from lxml import html

    if _is_crowded(markup):
        return None
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    content = markup.encode("utf-8", "replace")
    if not content.strip():
        return None
    tree = html.document_fromstring(content, parser=parser)
    many = sum(1 for _ in zip(tree.iter(), range(_MAX_ELEMENTS + 1), strict=False)) > _MAX_ELEMENTS
    return None if many or not any(True for _ in tree.itertext()) else tree


def _is_crowded(markup: str) -> bool:
    """Whether an element has more attributes than any page's."""
    tags = (match[0] for match in _TAG.finditer(markup) if match.end() - match.start() > 2 * _MAX_ATTRIBUTES)
    return any(len(_VALUE.sub(" ", tag).split()) > _MAX_ATTRIBUTES for tag in tags)


def _said(tree: HtmlElement, where: str) -> tuple[Metadata, tuple[str, ...]]:
    """What the page says about its article: title, site, author, address, language and first publication."""
    from trafilatura.metadata import extract_metadata

    language = str(tree.get("lang") or tree.get("xml:lang") or "")[:2]
    # The date is read below; this one only must not depend on the day on which the page is read.
    found = extract_metadata(tree, date_config={"extensive_search": False, "min_date": "2000-01-01",
                                                "max_date": "2000-01-02"})  # fmt: skip
    written = {"title": found.title, "outlet": found.sitename, "author": found.author,
               "url": found.url if found.url and _WEB.fullmatch(found.url) else None,
               "language": language if language.isascii() and language.isalpha() else None,
               "published": published(tree, language)}  # fmt: skip
    return metadata({key: value for key, value in written.items() if value}, where=where, basis=BASIS)


def _text(tree: HtmlElement) -> str:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what cannot be read is told by us
    found = trafilatura.extract(tree, include_comments=False, include_tables=True, deduplicate=False)
    return found if isinstance(found, str) and found.strip() else ""
