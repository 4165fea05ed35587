"""The basis of the protocol models: base classes, open enums, and the choice between the members of a union."""

# ruff: noqa: ANN401 - pydantic's own hooks take and return any value.

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from enum import Enum, EnumMeta
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, get_args, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    GetCoreSchemaHandler,
    RootModel,
    Tag,
    TypeAdapter,
    ValidationError,
)
from pydantic_core import CoreSchema, core_schema

from .generated._secret_fields import SECRETS, SETTINGS

if TYPE_CHECKING:
    from typing_extensions import Self

_UNDERSCORE = re.compile(r"_(.)")


def wire_name(field: str) -> str:
    """Return the camelCase key of a snake_case field."""
    return _UNDERSCORE.sub(lambda match: match.group(1).upper(), field)


_OBJECT = ConfigDict(
    # A thousand models are defined and few are used: each is built when it first validates something.
    defer_build=True,
    extra="allow",
    populate_by_name=True,
    protected_namespaces=(),
    alias_generator=wire_name,
    # Not null in their place: the connection refuses them.
    ser_json_inf_nan="constants",
    # A value that does not fit may be a key.
    hide_input_in_errors=True,
)
_ROOT = ConfigDict(defer_build=True, protected_namespaces=(), ser_json_inf_nan="constants", hide_input_in_errors=True)


class ProtocolModel(BaseModel):
    """An object of the protocol. Fields that this release does not know are kept and written again."""

    model_config = _OBJECT

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON document of this object: camelCase keys, and only what was read or set."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            # Of fields that this release does not know none is shown.
            known = name in type(self).model_fields
            if not known or (name in SECRETS and isinstance(value, str)):
                yield name, "***"
            elif name in SETTINGS and isinstance(value, dict):
                yield name, dict.fromkeys(value, "***")
            else:
                yield name, value


_STATE = [
    getattr(BaseModel.__dict__.get(name), "__set__", None)
    for name in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
]


def alike(first: Any, field: str) -> Callable[[str], Any] | None:
    """What makes models that equal `first` but for the text of one field, faster than by validating each.

    `None` where that would not come to the same: only a plain object of the protocol with plain values is copied.
    """
    make_dict, make_fields_set, make_extra, make_private = _STATE
    kind: Any = type(first)
    plain = isinstance(first, ProtocolModel) and first.__pydantic_private__ is None and not first.__pydantic_extra__
    if (
        not plain
        or make_dict is None
        or make_fields_set is None
        or make_extra is None
        or make_private is None
        or type(first.__dict__.get(field)) is not str
        or any(type(value) not in (str, int, float, bool, type(None)) for value in first.__dict__.values())
    ):
        return None
    values, fields_set, new = first.__dict__, first.__pydantic_fields_set__, kind.__new__

    def made(text: str) -> Any:
        model = new(kind)
        make_dict(model, {**values, field: text})
        make_fields_set(model, fields_set.copy())
        make_extra(model, {})
        make_private(model, None)
        return model

    return made


class TaggedModel(ProtocolModel):
    """An object with constant fields, which are always written."""

    def model_post_init(self, context: Any, /) -> None:
        # Not set by the caller, because they have a default; but the server needs them.
        self.__pydantic_fields_set__.update(_constants(type(self)))


class ProtocolRoot(RootModel[Any]):
    """A type of the protocol that is not an object."""

    model_config = _ROOT

    def to_wire(self) -> Any:
        """Return the JSON document of this value."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class UnionModel(ProtocolRoot):
    """One of several types; `root` is the one it is."""


class Unrecognized(ProtocolRoot):
    """A form that this release does not know, kept as it came. Its fields can be read by their snake_case names."""

    if TYPE_CHECKING:
        # What tells the members of a union apart. No known member has this value: a comparison with the one that it
        # has leaves this class out.
        type: ClassVar[Literal["unrecognized"]]
        kind: ClassVar[Literal["unrecognized"]]
        method: ClassVar[Literal["unrecognized"]]
        mode: ClassVar[Literal["unrecognized"]]
        handler_type: ClassVar[Literal["unrecognized"]]

        def __getattr__(self, name: str) -> Any: ...

    else:

        def __getattr__(self, name: str) -> Any:
            root = self.__dict__.get("root")
            if isinstance(root, dict):
                for key in (wire_name(name), name):
                    if key in root:
                        return root[key]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # It may hold a key under any name.
        yield "root", "***"


class _OpenEnumType(EnumMeta):
    """Takes the value by position or as `root`, like the other protocol types that are not objects."""

    if not TYPE_CHECKING:

        def __call__(cls, *args: Any, **kwargs: Any) -> Any:
            if kwargs.keys() == {"root"}:
                args = (kwargs.pop("root"),)
            return super().__call__(*args, **kwargs)


class _Scalar:
    """What callers find on a model, for types of the protocol that are strings."""

    __slots__ = ()

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """Return the value for a string."""
        return TypeAdapter(cls).validate_python(obj, **options)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Return the value for a JSON document that is a string."""
        return TypeAdapter(cls).validate_json(json_data, **options)

    @classmethod
    def model_json_schema(cls, **options: Any) -> dict[str, Any]:
        """Return the JSON schema of the values."""
        return TypeAdapter(cls).json_schema(**options)

    def model_dump(self, **options: Any) -> str:
        """Return the bare string; the options of other models make no difference."""
        return str(self)

    def model_dump_json(self, **options: Any) -> str:
        """Return the string as a JSON document."""
        return json.dumps(str(self), ensure_ascii=False)


class OpenEnum(_Scalar, str, Enum, metaclass=_OpenEnumType):
    """Strings out of a list that may grow: a value that this release does not know becomes a member of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        # Known from now on, so that the same value is the same member; a flood of values is not remembered.
        if len(cls._value2member_map_) < 1000:
            cls._value2member_map_[value] = member
        return member

    def __str__(self) -> str:
        return str(self.value)

    @property
    def root(self) -> Self:
        """The value itself, as every type of the protocol that is not an object has it."""
        return self


class Text(_Scalar, str):
    """A string with a meaning of its own. `root` is the bare string."""

    __slots__ = ()

    def __new__(cls, root: str) -> Self:
        return super().__new__(cls, root)

    @property
    def root(self) -> str:
        """The bare string."""
        return str(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())


_CONSTANTS: dict[type[BaseModel], frozenset[str]] = {}


def _constants(model: type[BaseModel]) -> frozenset[str]:
    known = _CONSTANTS.get(model)
    if known is None:
        fields = model.model_fields
        known = frozenset(name for name, field in fields.items() if get_origin(field.annotation) is Literal)
        _CONSTANTS[model] = known
    return known


class _Choice:
    """Chooses the member of a union by the tag that `choose` finds; what has none becomes `Unrecognized`."""

    def __init__(self, make: Callable[[dict[str, Any]], Callable[[Any], str]]) -> None:
        self._make = make

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        members: dict[str, Any] = {}
        for member in get_args(source):
            kind, *metadata = get_args(member)
            members.update((item.tag, kind) for item in metadata if isinstance(item, Tag))
        choose = self._make(members)

        def known(value: Any) -> str:
            tag = "" if isinstance(value, Unrecognized) else choose(value)
            return tag if tag in members else ""

        return Discriminator(known).__get_pydantic_core_schema__(source, handler)


def by_property(name: str) -> Any:
    """Members are objects told apart by the constant value of one field."""
    attribute = re.sub("([A-Z])", r"_\1", name).lower()

    def make(members: dict[str, Any]) -> Callable[[Any], str]:
        def choose(value: Any) -> str:
            tag = value.get(name) if isinstance(value, dict) else getattr(value, attribute, "")
            return tag if isinstance(tag, str) else ""

        return choose

    return _Choice(make)


def by_key() -> Any:
    """Members are bare strings and objects with a single key."""

    def make(members: dict[str, Any]) -> Callable[[Any], str]:
        classes = {kind: tag for tag, kind in members.items()}

        def choose(value: Any) -> str:
            if isinstance(value, str):
                return "str"
            if isinstance(value, dict):
                return str(next(iter(value))) if len(value) == 1 else ""
            return classes.get(type(value), "")

        return choose

    return _Choice(make)


def by_form() -> Any:
    """Members are distinguished by their form: the kind of JSON value, and for objects their fields and constants."""

    def make(members: dict[str, Any]) -> Callable[[Any], str]:
        forms: list[tuple[str, _Form]] = []

        def choose(value: Any) -> str:
            if type(value).__name__ in members:
                return type(value).__name__
            if not forms:
                # Not before the first value: the members' own fields may not be complete while this one is built.
                forms.extend((tag, form) for tag, kind in members.items() if tag for form in _forms(kind))
            fits: dict[str, int] = {}
            for tag, form in forms:
                fits[tag] = max(form(value), fits.get(tag, -1))
            best = max(fits.values(), default=-1)
            tags = [tag for tag, fit in fits.items() if fit == best] if best >= 0 else []
            if len(tags) > 1:
                # What tells them apart lies deeper than their own fields.
                tags = [tag for tag in tags if _validates(members[tag], value)] or tags
            return tags[0] if tags else ""

        return choose

    return _Choice(make)


def _validates(kind: Any, value: Any) -> bool:
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError:
        return False
    return True


_Form = Callable[[Any], int]


def _kind_form(kind: type) -> _Form:
    def fit(value: Any) -> int:
        if kind is float:
            matches = isinstance(value, (int, float)) and not isinstance(value, bool)
        elif kind is int:
            matches = isinstance(value, int) and not isinstance(value, bool)
        else:
            matches = isinstance(value, kind)
        return 0 if matches else -1

    return fit


def _object_form(model: type[BaseModel]) -> _Form:
    model.model_rebuild()
    fields = {field.alias or wire_name(name): field for name, field in model.model_fields.items()}
    constants = {key: values for key, field in fields.items() if (values := _constant_values(field.annotation))}
    required = {key for key, field in fields.items() if field.is_required() or get_origin(field.annotation) is Literal}

    def fit(value: Any) -> int:
        if not isinstance(value, dict) or not required <= value.keys():
            return -1
        if any(value[key] not in values for key, values in constants.items() if key in value):
            return -1
        return sum(key in fields for key in value)

    return fit


def _constant_values(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, OpenEnum):
        return tuple(member.value for member in annotation)
    return ()


def _forms(kind: Any) -> list[_Form]:
    if get_origin(kind) is Annotated:
        return _forms(get_args(kind)[0])
    if isinstance(kind, type) and issubclass(kind, Unrecognized):
        return []
    if isinstance(kind, type) and issubclass(kind, UnionModel):
        kind.model_rebuild()
        return [form for member in get_args(kind.model_fields["root"].annotation) for form in _forms(member)]
    if isinstance(kind, type) and issubclass(kind, RootModel):
        return _forms(kind.model_fields["root"].annotation)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [_object_form(kind)]
    origin = get_origin(kind) or kind
    if isinstance(origin, type):
        return [_kind_form(str if issubclass(origin, str) else origin)]
    return [form for member in get_args(kind) for form in _forms(member)]
