"""Writes workbooks as office programs do, and as nobody should."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def column(number):
    return chr(ord("A") + number)


def cell(place, value):
    """A cell: text, a number, (`shared`, n), (`date`, serial), (`formula`, text, cached) or nothing."""
    match value:
        case None:
            return ""
        case ("shared", number):
            return f'<c r="{place}" t="s"><v>{number}</v></c>'
        case ("date", serial):
            return f'<c r="{place}" s="1"><v>{serial}</v></c>'
        case ("formula", text, cached):
            return f'<c r="{place}" t="str"><f>{escape(text)}</f>{f"<v>{escape(cached)}</v>" if cached else ""}</c>'
        case int() | float():
            return f'<c r="{place}"><v>{value}</v></c>'
        case _:
            return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def sheet(rows, merged=()):
    body = "".join(
        f'<row r="{n}">{"".join(cell(f"{column(c)}{n}", value) for c, value in enumerate(row))}</row>'
        for n, row in enumerate(rows, 1)
    )
    merges = "".join(f'<mergeCell ref="{each}"/>' for each in merged)
    return f"<worksheet {MAIN}><sheetData>{body}</sheetData><mergeCells>{merges}</mergeCells></worksheet>"


def parts(sheet_xml, shared=()):
    texts = "".join(f"<si><t>{escape(each)}</t></si>" for each in shared)
    return {
        "_rels/.rels": f'<Relationships {_PACKAGE}><Relationship Id="r1" Type="{_TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} {LINKED}><sheets><sheet name="rahasia" state="hidden" sheetId="1" r:id="r9"/><sheet name="data" sheetId="2" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships {_PACKAGE}><Relationship Id="r1" Type="{_TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{_TYPE}/styles" Target="styles.xml"/><Relationship Id="r3" Type="{_TYPE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet {MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/sharedStrings.xml": f"<sst {MAIN}>{texts}</sst>",
        "xl/worksheets/sheet1.xml": sheet_xml,
    }


def write(path: Path, files) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def workbook(path: Path, rows, *, shared=(), merged=()) -> Path:
    return write(path, parts(sheet(rows, merged), shared))
