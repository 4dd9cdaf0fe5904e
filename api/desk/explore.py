"""Any declared table: what is looked at, by which group. Filters are rows of such a table."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from analytics.published.attributes import NotDeclared
from analytics.published.tables import PublishedTable
from api.desk import charts
from api.desk.access import DeskRefusal, Viewer
from api.desk.figures import Figure, show_figures
from api.desk.reading import Reading, reading
from api.desk.shares import largest, share_rows, weighted_shares
from interview.questionnaire import Item, Order

router = APIRouter(prefix="/desk", include_in_schema=False)

_MOST_STEPS = 5


@router.get("/explore")
def explore_page(request: Request, person: Viewer) -> Response:
    """A table of one or two dimensions, chosen by the address.

    ``what`` is looked at, ``by`` a group, or ``only`` one category of a group (``site=hafen``):
    a row of the same table. Both at once would be three dimensions; then ``only`` counts.
    """
    read = reading(request)
    what = request.query_params.get("what") or "item:satisfaction"
    by = request.query_params.get("by") or ""
    only = request.query_params.get("only") or ""
    try:
        if by and not only:
            figures = [table_figure(read, what, by), *_score_by(read, what, by)]
        else:
            figures = [distribution_figure(read, what, only)]
        filters = _filters(read)
    except NotDeclared:
        raise DeskRefusal(404, "desk-not-declared") from None
    return show_figures(
        request,
        "explore.html",
        person,
        figures,
        read=read,
        what=what,
        by=by,
        only=only,
        subjects=_subjects(read),
        groups=[(name, name_) for name, name_, _ in filters],
        filters=filters,
    )


@router.get("/items/{item}")
def item_page(request: Request, person: Viewer, item: str) -> Response:
    """One closed question: its distribution, and by the groups that matter most."""
    read = reading(request)
    closed = {each.id for each in _asked(read) if not each.is_open}
    if item not in closed:
        raise DeskRefusal(404, "desk-error-not-found")
    what = f"item:{item}"
    groups = [by for by in ("site", "channel", "item:decision") if by != what]
    figures = [distribution_figure(read, what)]
    figures += [table_figure(read, what, by) for by in groups]
    return show_figures(request, "item.html", person, figures, read=read, item=item)


def distribution_figure(read: Reading, what: str, only: str = "") -> Figure:
    """How the answers are distributed; ``only``: in one category of a group."""
    group, _, category = only.partition("=")
    if only:
        table = read.analysis.table(read.chosen, group, what)
        if category not in table.released.rows:
            raise NotDeclared(f"There is nobody in “{only}”.")
        answers, base = table.released.columns, table.columns and table.columns.base
        found = {each: (table.count(category, each), table.share(category, each))
                 for each in answers}  # fmt: skip
    else:
        table = read.analysis.table(read.chosen, what)
        answers, base = table.released.rows, table.rows.base
        found = {each: (table.count(each), table.share(each)) for each in answers}
    inside = [each for each in answers if each in (base or ())]
    rows = share_rows(read, [(read.label(what, each), found[each][1]) for each in inside])
    weighted = {} if only else weighted_shares(read, what)
    most, share = largest(read, rows)
    words = {"item": read.name(what), "most": most, "share": share}
    return Figure(
        "distribution",
        read.words("desk-figure-distribution-only", group=read.label(group, category), **words)
        if only
        else read.words("desk-figure-distribution", **words),
        charts.bars(rows),
        (
            read.name(what),
            *(read.words(f"desk-{name}") for name in ("answers", "share-interval")),
            *([read.words("desk-weighted")] if weighted else []),
        ),
        [
            (
                read.label(what, each),
                read.numbers.count(count),
                read.numbers.share(estimate) if each in inside else "–",
                *(
                    [read.numbers.share(weighted[each].estimate) if each in weighted else "–"]
                    if weighted
                    else []
                ),
            )
            for each, (count, estimate) in found.items()
        ],
        note=read.words("desk-note-weighted", source=read.analysis.context.margins.source)
        if weighted
        else "",
        has_suppressed=any(count is None for count, _ in found.values()),
    )


def table_figure(read: Reading, what: str, by: str) -> Figure:
    """One thing by a group: a bar for each group, a piece for each answer."""
    table = read.analysis.table(read.chosen, by, what)
    answers = _answers(table)
    names = [read.label(what, answer) for answer in answers]
    few = len(answers) <= _MOST_STEPS
    rows = []
    for group in table.released.rows:
        counts = [table.count(group, answer) for answer in answers]
        base = sum(count or 0 for count in counts)
        total = table.released.row_totals[table.released.rows.index(group)]
        shares = [(count or 0) / base if base else 0.0 for count in counts]
        rows.append((read.label(by, group), read.numbers.count(total), shares))
    legend = [(f"step-{step}", name) for step, name in enumerate(names, 1)]
    return Figure(
        f"table-{by.replace(':', '-')}",
        read.words("desk-figure-table", item=read.name(what), group=read.name(by)),
        charts.stacked(rows, legend, 1.0) if few else None,
        (read.name(by), *(read.label(what, each) for each in table.released.columns),
         read.words("desk-total")),
        [
            (
                read.label(by, group),
                *(read.numbers.count(table.count(group, each)) for each in table.released.columns),
                read.numbers.count(table.released.row_totals[index]),
            )
            for index, group in enumerate(table.released.rows)
        ],
        note=read.words("desk-note-table"),
        has_suppressed=bool(table.released.suppressed),
    )  # fmt: skip


def _score_by(read: Reading, what: str, by: str) -> list[Figure]:
    """The mean by group, where the answers are ordered."""
    item = next((each for each in _asked(read) if f"item:{each.id}" == what), None)
    if not by or item is None or item.scale is None or item.scale.order is not Order.ORDINAL:
        return []
    top = len(item.scale.codes)
    rows, lines = [], []
    for each in read.analysis.scores_by(read.chosen, what, by):
        estimate = each.result.estimate if each.result else None
        text = read.numbers.decimal(estimate.value if estimate else None, 1)
        interval = estimate.interval if estimate else None
        rows.append(
            (read.label(by, each.group), text, estimate.value if estimate else None, interval)
        )
        lines.append(
            (
                read.label(by, each.group),
                text,
                read.numbers.interval(interval) if interval else "",
                read.numbers.count(each.result.n if each.result else None),
            )
        )
    ticks = [(float(tick), str(tick)) for tick in range(1, top + 1)]
    return [
        Figure(
            "mean",
            read.words("desk-figure-mean-by", item=read.name(what), group=read.name(by)),
            charts.dots(rows, (1.0, float(top)), ticks),
            (read.name(by), *(read.words(f"desk-{n}") for n in ("mean", "interval", "answers"))),
            lines,
            note=read.words("desk-note-more-is-better"),
        )
    ]


def _answers(table: PublishedTable) -> list[str]:
    assert table.columns is not None
    return [each for each in table.columns.base if each in table.released.columns]


def _asked(read: Reading) -> tuple[Item, ...]:
    return read.results.questionnaire(read.results.customers).items


def _filters(read: Reading) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Each group with its name and its categories that have anybody in them, as ``only`` values."""
    found = []
    for name in read.analysis.context.attributes.groupings:
        released = read.analysis.table(read.chosen, name).released
        labelled = [(f"{name}={each}", read.label(name, each)) for each in released.rows]
        found.append((name, read.name(name), labelled))
    return found


def _subjects(read: Reading) -> list[tuple[str, str]]:
    """What can be looked at: closed items, then themes of open ones."""
    asked = _asked(read)
    closed = [(f"item:{item.id}", read.short(item.id)) for item in asked if not item.is_open]
    themes = [
        (f"theme:{item.id}:{theme}", f"{read.short(item.id)} – {read.theme(theme)}")
        for item in asked
        if item.is_open
        for theme in read.opened.taxonomy.codes
    ]
    return [*closed, *themes]
