"""A figure: one sentence that says what it shows, the chart, the numbers as a table and as CSV."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from fastapi import Request
from starlette.responses import Response

from analytics.exports.csv_format import to_csv
from analytics.exports.dataset import Dataset, Kind, Variable
from api.desk.access import Person, audit
from api.desk.charts import Bars, Columns, Dots, Scatter, Stacked
from api.desk.page import desk_pages

Chart = Bars | Columns | Dots | Scatter | Stacked


@dataclass(frozen=True)
class Figure:
    """``message`` is the heading, ``note`` what must be known to read it.

    ``rows`` are the same numbers as in the chart, written for people; the first cell names the row.
    """

    id: str
    message: str
    chart: Chart | None
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""
    has_suppressed: bool = field(default=False)

    def csv(self) -> bytes:
        """The table as CSV."""
        variables = [
            Variable(f"column_{number}", title, Kind.TEXT)
            for number, title in enumerate(self.header, 1)
        ]
        rows = [tuple(self.header), *(tuple(row) for row in self.rows)]
        content = to_csv(Dataset(self.id, self.message, "de", tuple(variables), rows))
        mark, _, rest = content.partition(b"column_1")
        return mark + rest.partition(b"\r\n")[2]


def show_figures(
    request: Request,
    template: str,
    person: Person,
    figures: Iterable[Figure],
    *,
    status: int = 200,
    **context: Any,
) -> Response:
    """The page, or one of its figures as CSV when the address ends in ``csv=<figure's id>``."""
    by_id = {figure.id: figure for figure in figures}
    wanted = request.query_params.get("csv")
    if wanted in by_id:
        audit(request, person, "exported", f"{request.url.path} {wanted}")
        return Response(
            by_id[wanted].csv(),
            media_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="resonanz-{wanted}.csv"'},
        )
    others = [(name, value) for name, value in request.query_params.multi_items() if name != "csv"]
    return desk_pages(request).show(
        request, template, person, status=status, figures=by_id, query=others, **context
    )
