"""Runs a template's Jinja where it can do nothing but place values: no calls, no reach, no endless loops."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from app.letters.errors import TemplateBroken, TemplateTooLarge
from app.letters.values import Blank, GapWords, Scalar, Value, styled
from app.letters.words import listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment, nodes
    from jinja2.runtime import Context

OPEN: Final = "\x02"
CLOSE: Final = "\x03"
_SEEN: Final = "inserted__"
_LOOP: Final = frozenset({"index", "first", "last", "length"})
_FILTERS: Final = frozenset({"listed", "length", "bare"})
_MOST_OUTPUT: Final = 300_000
_MOST_SOURCE: Final = 60_000
_DEEPEST_LOOP: Final = 2
_DEEPEST_INCLUDE: Final = 4
_NODES: Final = frozenset(
    [
        "Template",
        "Output",
        "TemplateData",
        "Name",
        "Const",
        "If",
        "For",
        "Include",
        "Getattr",
        "Filter",
        "Test",
        "Compare",
        "Operand",
        "And",
        "Or",
        "Not",
        "CondExpr",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A template's text; each value in it is a numbered mark into `inserted`, so no value is ever markup."""

    text: str
    inserted: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """Templates by name, checked: what is here renders within known bounds."""

    environment: "Environment"
    names: Mapping[str, frozenset[str]]
    lists: frozenset[str]

    def render(self, name: str, values: Mapping[str, Value]) -> Rendered:
        """Return the rendered template; raise TemplateBroken or TemplateTooLarge.

        All names it uses must be given; a list may be None, it then has no entries.
        """
        from jinja2 import TemplateError

        inserted: list[Scalar] = []
        parts: list[str] = []
        size = 0
        given = {key: () if value is None and key in self.lists else value for key, value in values.items()}
        try:
            for part in self.environment.get_template(name).generate({**given, _SEEN: inserted}):
                size += len(part)
                if size > _MOST_OUTPUT:
                    raise TemplateTooLarge(template=name, limit=_MOST_OUTPUT)
                parts.append(part)
        except (TemplateError, TypeError, ValueError) as error:
            raise TemplateBroken(template=name, line=_line_of(error, name), reason=_reason(error)) from error
        return Rendered(text="".join(parts), inserted=tuple(inserted))


def open_sandbox(sources: Mapping[str, str]) -> Sandbox:
    """Return a sandbox over template sources by name; raise TemplateBroken for any that asks for more than it may."""
    from jinja2 import DictLoader, StrictUndefined, TemplateSyntaxError
    from jinja2.meta import find_undeclared_variables

    environment = _environment(DictLoader(dict(sources)), StrictUndefined)
    trees: dict[str, nodes.Template] = {}
    for name, source in sources.items():
        if len(source) > _MOST_SOURCE:
            raise TemplateTooLarge(template=name, limit=_MOST_SOURCE)
        if OPEN in source or CLOSE in source:
            raise TemplateBroken(template=name, line=0, reason="control_character")
        try:
            trees[name] = environment.parse(source, name=name)
        except TemplateSyntaxError as error:
            raise TemplateBroken(template=name, line=error.lineno, reason="syntax") from error
    # Every node is checked before anything of Jinja works on the tree: it would compute constants.
    made_of = {name: {part for part, _ in _walk(trees, name, loops=0, path=(name,))} for name in trees}
    own = {name: frozenset(find_undeclared_variables(tree)) for name, tree in trees.items()}
    return Sandbox(
        environment=environment,
        names={name: frozenset[str]().union(*(own[part] for part in parts)) for name, parts in made_of.items()},
        lists=_lists(trees),
    )


def _environment(loader: object, undefined: object) -> "Environment":
    from jinja2.runtime import LoopContext
    from jinja2.sandbox import SandboxedEnvironment

    class Closed(SandboxedEnvironment):
        """Attribute access reaches a loop's counters and an entry's own words, nothing else."""

        def getattr(self, obj: object, attribute: str) -> object:
            if isinstance(obj, LoopContext) and attribute in _LOOP:
                return getattr(obj, attribute)
            if isinstance(obj, Mapping) and attribute in obj:
                return cast("Mapping[str, object]", obj)[attribute]
            return self.undefined(obj=obj, name=attribute)

        def getitem(self, obj: object, argument: object) -> object:
            return self.undefined(obj=obj, name=str(argument))

    environment = Closed(
        loader=loader,  # pyright: ignore[reportArgumentType] - passed through untyped to keep the import lazy
        undefined=undefined,  # pyright: ignore[reportArgumentType] - the same
        finalize=_finalizer(),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        cache_size=-1,
        auto_reload=False,
    )
    environment.globals.clear()
    environment.filters.clear()
    environment.filters.update({"listed": _listed, "length": len, "bare": _bare})
    environment.tests.clear()
    environment.tests["none"] = _is_none
    return environment


def _finalizer() -> "Callable[[Context, object], str]":
    """Return what every value passes on its way to the page."""
    from jinja2 import Undefined, pass_context

    @pass_context
    def finalize(context: "Context", value: object) -> str:
        """Keep the value aside and leave a mark: whatever it holds, it is never read as markup."""
        if isinstance(value, Undefined):
            return str(value)  # raises: nothing undefined is printed
        if not isinstance(value, (str, int, GapWords, Blank)) and value is not None:
            raise TypeError("not_text")
        scalar = cast("Scalar", value)
        styled(scalar)
        inserted = cast("list[Scalar]", context[_SEEN])
        inserted.append(scalar)
        return f"{OPEN}{len(inserted) - 1}{CLOSE}"

    return finalize


def _is_none(value: object) -> bool:
    return value is None


def _listed(items: Sequence[object]) -> str:
    return listed([str(item) for item in items if item is not None])


def _bare(text: object) -> str:
    """Return a text without the mark it ends in, so that a template can set its own."""
    return str(text).rstrip(" .;,")


def _lists(trees: "Mapping[str, nodes.Template]") -> frozenset[str]:
    """Return the names templates loop over."""
    from jinja2 import nodes

    loops = (loop for tree in trees.values() for loop in tree.find_all(nodes.For))
    return frozenset(loop.iter.name for loop in loops if isinstance(loop.iter, nodes.Name))


def _walk(
    trees: "Mapping[str, nodes.Template]", name: str, *, loops: int, path: tuple[str, ...]
) -> Iterator[tuple[str, int]]:
    """Yield the templates `name` is made of, having checked every node of each where it stands."""
    yield name, loops
    yield from _check(trees, trees[name], loops=loops, path=path)


def _check(
    trees: "Mapping[str, nodes.Template]", node: "nodes.Node", *, loops: int, path: tuple[str, ...]
) -> Iterator[tuple[str, int]]:
    from jinja2 import nodes

    for child in node.iter_child_nodes():
        kind = type(child).__name__
        if kind not in _NODES:
            raise TemplateBroken(template=path[-1], line=child.lineno, reason=f"not_allowed:{kind}")
        inner = loops
        if isinstance(child, nodes.For):
            inner = loops + 1
            if inner > _DEEPEST_LOOP or child.recursive:
                raise TemplateBroken(template=path[-1], line=child.lineno, reason="loop_depth")
        if isinstance(child, nodes.Getattr) and child.attr.startswith("_"):
            raise TemplateBroken(template=path[-1], line=child.lineno, reason="not_allowed:attribute")
        if isinstance(child, nodes.Filter) and child.name not in _FILTERS:
            raise TemplateBroken(template=path[-1], line=child.lineno, reason=f"not_allowed:{child.name}")
        if isinstance(child, nodes.Include):
            target = child.template
            if not isinstance(target, nodes.Const) or target.value not in trees:
                raise TemplateBroken(template=path[-1], line=child.lineno, reason="include_unknown")
            if target.value in path or len(path) > _DEEPEST_INCLUDE:
                raise TemplateBroken(template=path[-1], line=child.lineno, reason="include_circle")
            yield from _walk(trees, str(target.value), loops=inner, path=(*path, str(target.value)))
        yield from _check(trees, child, loops=inner, path=path)


def _line_of(error: BaseException, name: str) -> int:
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in {name, f"<template:{name}>", "<template>"}:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _reason(error: BaseException) -> str:
    from jinja2 import TemplateNotFound, UndefinedError

    match error:
        case UndefinedError():
            return "undefined"
        case TemplateNotFound():
            return "include_unknown"
        case TypeError():
            return "not_text"
        case _:
            return "failed"
