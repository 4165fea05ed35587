"""Build hook of the runtime project: wheels for the staged platform tags, and nothing else."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RuntimeBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Tags the wheel for the staged platform, and refuses every other build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Set the wheel's tag. `version` is the kind of wheel: standard or editable."""
        name = self.metadata.core.name
        if self.target_name != "wheel":
            raise RuntimeError(
                f"{name} has no source distribution: it carries released binaries, and pip would choose a "
                "source distribution on every platform no wheel fits, to build a package without a binary. "
                "Build its wheels alone, with --wheel."
            )
        if version != "standard":
            raise RuntimeError(
                f"{name} cannot be installed in editable mode: its payload is staged, not checked in. "
                "Install a wheel, or point the SDK at a codex binary with codex_bin."
            )
        tags = self.config["platform-tags"]
        if not tags:
            raise RuntimeError(
                f"this is the template of {name} and carries no codex binary. "
                "Stage it first: codex-pack stage-runtime STAGING_DIR CODEX --codex-version VERSION"
            )
        if self.config.get("build-number", 0):
            raise RuntimeError(
                f"{name} has a build number, which hatchling cannot write. Build it with `codex-pack build`, which can."
            )
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{'.'.join(sorted(tags))}"
