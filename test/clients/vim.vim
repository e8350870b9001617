" Plays the scenarios (JSON in $SCENARIOS) in Vim through ALE, from what ALE lists, shows and writes; writes what came of each step to $RESULTS.
set nocompatible hidden noswapfile encoding=utf-8 nomodeline
set rtp+=/usr/share/vim-ale,/usr/share/vim/addons
filetype on

let s:job = json_decode(join(readfile($SCENARIOS), "\n"))
let g:ale_linters_explicit = 1
let g:ale_lint_on_enter = 0
let g:ale_lint_on_text_changed = 'never'
let g:ale_hover_to_preview = 1
let g:ale_linters = {'markdown': ['sourcier']}
runtime plugin/ale.vim
call ale#linter#Define('markdown', {
\ 'name': 'sourcier', 'lsp': 'stdio', 'executable': s:job.command[0],
\ 'command': '%e ' . join(map(copy(s:job.command[1:]), 'shellescape(v:val)')),
\ 'language': 'markdown', 'project_root': {-> s:job.root}, 'initialization_options': {},
\})

function! s:GoTo(text) abort
  call cursor(1, 1)
  if search('\V' . a:text, 'cW') == 0 | throw 'not in the text: ' . a:text | endif
endfunction

function! s:WaitFor(condition) abort
  let turns = 0
  while !a:condition() && turns < 400
    sleep 50m
    let turns += 1
  endwhile
  return a:condition()
endfunction

function! s:Listed() abort
  return copy(ale#engine#GetLoclist(bufnr('%')))
endfunction

" ALE gives columns from one, in characters.
function! s:Covered(item) abort
  let line = getline(a:item.lnum)
  return (a:item.lnum - 1) . ' ' . strcharpart(line, a:item.col - 1, a:item.end_col - a:item.col + 1)
endfunction

function! s:Fits(step) abort
  let total = len(s:Listed())
  return total >= a:step.least && total <= get(a:step, 'most', 1000)
endfunction

let s:play = {}

function! s:play.diagnostics(step) abort
  call ale#Queue(0)
  call s:WaitFor({-> s:Fits(a:step)})
  if a:step.least == 0 | sleep 1500m | endif
  return map(s:Listed(), 's:Covered(v:val)')
endfunction

function! s:play.edit(step) abort
  call s:GoTo(a:step.find)
  call setline('.', substitute(getline('.'), '\V' . a:step.find, a:step.put, ''))
endfunction

function! s:play.hover(step) abort
  call s:GoTo(a:step.on)
  ALEHover
  call s:WaitFor({-> bufnr('ALEPreviewWindow') > 0})
  let text = join(getbufline(bufnr('ALEPreviewWindow'), 1, '$'), "\n")
  pclose!
  return text
endfunction

function! s:play.action(step) abort
  call s:GoTo(a:step.on)
  let s:chosen = 0
  let before = b:changedtick
  call ale#codefix#Execute(0, function('s:Choose', [a:step.title]))
  call s:WaitFor({-> s:chosen && b:changedtick > before})
  return join(getline(1, '$'), "\n") . "\n"
endfunction

function! s:Choose(title, data, items) abort
  let fitting = filter(copy(a:items), 'stridx(v:val[1].title, a:title) >= 0')
  let s:chosen = 1
  if !empty(fitting) | call ale#codefix#ApplyLSPCodeAction(a:data, fitting[0][1]) | endif
endfunction

function! s:play.definition(step) abort
  call s:GoTo(a:step.on)
  let from = bufnr('%')
  ALEGoToDefinition
  call s:WaitFor({-> bufnr('%') != from})
  let found = expand('%:t') . ':' . (line('.') - 1)
  execute 'buffer' from
  return found
endfunction

function! s:play.references(step) abort
  call s:GoTo(a:step.on)
  call setqflist([])
  ALEFindReferences -quickfix
  call s:WaitFor({-> !empty(getqflist())})
  return join(map(getqflist(), 'fnamemodify(bufname(v:val.bufnr), ":t") . ":" . (v:val.lnum - 1)'))
endfunction

let s:results = {}
let s:scenario = {}
for s:scenario in s:job.scenarios
  execute 'edit' fnameescape(s:job.root . '/' . s:scenario.file)
  set filetype=markdown
  call ale#Queue(0)
  " ALE asks a server for more than findings once it knows what the server can do.
  call s:WaitFor({-> !empty(get(ale#engine#GetLoclist(bufnr('%')), 0, {})) || s:scenario.steps[0].do is# 'diagnostics'})
  let s:steps = []
  for s:step in s:scenario.steps
    try
      call add(s:steps, {'result': call(s:play[s:step.do], [s:step], s:play)})
    catch
      call add(s:steps, {'error': v:exception . ' ' . v:throwpoint})
    endtry
  endfor
  let s:results[s:scenario.id] = s:steps
  execute 'bwipeout!' bufnr('%')
endfor
call ale#lsp#StopAll()
call writefile([json_encode(s:results)], $RESULTS)
qa!
