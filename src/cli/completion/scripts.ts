/**
 * What a shell runs at TAB: a function that asks fangan what can stand next and hands the answer to the shell. None of
 * them evaluates what it is given. `fangan` answers with a first line of what to do, then a candidate a line.
 */

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

const bash = `# fangan completion for bash. In ~/.bashrc: source <(fangan completion bash)
_fangan() {
  local line how=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $how ]]; then how=$line; else COMPREPLY+=("$line"); fi
  done < <(fangan completion bash -- "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  # bash 3 has no compopt: there files are offered where fangan knows nothing.
  type compopt >/dev/null 2>&1 || return 0
  case \${how% *} in
    files) ;;
    directories) compopt +o default +o bashdefault -o dirnames ;;
    open) compopt +o default +o bashdefault -o nospace ;;
    *) compopt +o default +o bashdefault ;;
  esac
}
complete -o bashdefault -o default -F _fangan fangan
`

const zsh = `#compdef fangan
# fangan completion for zsh. In ~/.zshrc, behind compinit: source <(fangan completion zsh)
_fangan() {
  local -a lines before
  before=("\${(@Q)words[2,CURRENT-1]}")
  lines=("\${(@f)$(fangan completion zsh -- "\${before[@]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  local how=\${lines[1]% *} skip=\${lines[1]#* }
  shift lines
  (( skip )) && compset -p $skip
  case $how in
    files) _files ;;
    directories) _files -/ ;;
    open) _describe -V fangan lines -S '' ;;
    words) _describe -V fangan lines ;;
    *) return 1 ;;
  esac
}
if [[ $funcstack[1] == _fangan ]]; then _fangan "$@"; else compdef _fangan fangan; fi
`

const fish = `# fangan completion for fish. Once: fangan completion fish > ~/.config/fish/completions/fangan.fish
function __fangan_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (fangan completion fish -- $before[2..-1] "$current" 2>/dev/null)
    set -l how (string split -- ' ' "$lines[1]")
    # What stands before a path in its word is part of what fish replaces.
    set -l fixed (string sub -l $how[2] -- "$current")
    set -l path (string sub -s (math $how[2] + 1) -- "$current")
    switch "$how[1]"
        case files
            string join -- \\n "$fixed"(__fish_complete_path "$path")
        case directories
            string join -- \\n "$fixed"(__fish_complete_directories "$path" '')
        case words open
            string join -- \\n $lines[2..-1]
    end
end
complete -c fangan -e
complete -c fangan -k -f -a '(__fangan_complete)'
`

export const scripts: Record<Shell, string> = { bash, zsh, fish }
