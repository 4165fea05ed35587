/* As much of codex as a check of a runner's own wheel needs: `--version`, and an app-server that answers `initialize`. */
#include <stdio.h>
#include <string.h>

int main(int count, char **arguments)
{
    char line[4096];

    if (count > 1 && strcmp(arguments[1], "--version") == 0) {
        puts("codex-cli " VERSION);
        return 0;
    }
    while (fgets(line, sizeof line, stdin)) {
        if (strstr(line, "\"initialize\"")) {
            puts("{\"id\":0,\"result\":{\"userAgent\":\"codex\"}}");
            fflush(stdout);
        }
    }
    return 0;
}
