# SPDX-License-Identifier: Apache-2.0
# Completion of carrelctl: what its own help lists.
_carrelctl() {
    local here=${COMP_WORDS[COMP_CWORD]} words=("${COMP_WORDS[@]:1:COMP_CWORD-1}") listed
    listed=$(carrelctl "${words[@]}" --help 2>/dev/null |
        sed -n 's/^    \([a-z][a-z-]*\)\( .*\|$\)/\1/p; s/^  \(--[a-z-]*\).*/\1/p; s/^  -h, \(--help\).*/\1/p')
    mapfile -t COMPREPLY < <(compgen -W "$listed" -- "$here")
    if ((${#COMPREPLY[@]} == 0)); then mapfile -t COMPREPLY < <(compgen -f -- "$here"); fi
}
complete -o filenames -F _carrelctl carrelctl
