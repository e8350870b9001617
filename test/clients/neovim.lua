-- Plays the scenarios (JSON in $SCENARIOS) in Neovim's own client, from its buffers and its diagnostics; writes what came of each step to $RESULTS.
local job = vim.fn.json_decode(table.concat(vim.fn.readfile(vim.env.SCENARIOS), '\n'))
local results = {}
local unit = 'utf-16'

local function request(client, method, params)
  local answer = client.request_sync(method, params, 20000, 0)
  if not answer then error(method .. ': no answer') end
  if answer.err then error(method .. ': ' .. vim.inspect(answer.err)) end
  return answer.result
end

local function find(text, past)
  for line, content in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local first, last = content:find(text, 1, true)
    if first then return line, past and last or first - 1 end
  end
  error('not in the text: ' .. text)
end

local function at(text, past)
  local line, column = find(text, past)
  vim.api.nvim_win_set_cursor(0, { line, column })
  local params = vim.lsp.util.make_position_params(0, unit)
  -- The cursor of normal mode cannot stand past the last letter of a line.
  local _, utf16 = vim.str_utfindex(vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1], column)
  params.position.character = utf16
  return params
end

local function place(location)
  local uri = location.uri or location.targetUri
  local range = location.range or location.targetSelectionRange
  return vim.fn.fnamemodify(vim.uri_to_fname(uri), ':t') .. ':' .. range.start.line
end

local function places(locations)
  if not locations then return {} end
  return vim.tbl_map(place, locations[1] and locations or { locations })
end

local play = {
  diagnostics = function(client, step)
    local most = step.most or math.huge
    vim.wait(20000, function()
      local count = #vim.diagnostic.get(0)
      return count >= step.least and count <= most
    end, 20)
    if step.least == 0 then vim.wait(600, function() return #vim.diagnostic.get(0) > 0 end, 20) end
    return vim.tbl_map(function(d)
      return d.lnum .. ' ' .. table.concat(vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {}), '\n')
    end, vim.diagnostic.get(0))
  end,
  edit = function(_, step)
    local line, column = find(step.find)
    vim.api.nvim_buf_set_text(0, line - 1, column, line - 1, column + #step.find, { step.put })
  end,
  hover = function(client, step) return request(client, 'textDocument/hover', at(step.on)).contents.value end,
  action = function(client, step)
    local params = at(step.on)
    local context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, params.position.line, nil, client.id) }
    local range = { start = params.position, ['end'] = params.position }
    local actions = request(client, 'textDocument/codeAction', { textDocument = params.textDocument, range = range, context = context })
    for _, action in ipairs(actions) do
      if action.title:find(step.title, 1, true) then
        local edit = action.edit or request(client, 'codeAction/resolve', action).edit
        vim.lsp.util.apply_workspace_edit(edit, unit)
        return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
      end
    end
    error('no action with ' .. step.title)
  end,
  definition = function(client, step) return places(request(client, 'textDocument/definition', at(step.on)))[1] end,
  references = function(client, step)
    local params = at(step.on)
    params.context = { includeDeclaration = true }
    return table.concat(places(request(client, 'textDocument/references', params)), ' ')
  end,
  complete = function(client, step)
    local list = request(client, 'textDocument/completion', at(step.after, true))
    return table.concat(vim.tbl_map(function(item) return item.label end, list.items or list), ' | ')
  end,
  symbols = function(client, step)
    return table.concat(vim.tbl_map(function(s) return s.name end, request(client, 'workspace/symbol', { query = step.query })), ' | ')
  end,
}

local id
for _, scenario in ipairs(job.scenarios) do
  local steps = {}
  results[scenario.id] = steps
  vim.cmd('edit ' .. vim.fn.fnameescape(job.root .. '/' .. scenario.file))
  vim.bo.filetype = 'markdown'
  id = id or vim.lsp.start_client({ name = 'sourcier', cmd = job.command, root_dir = job.root })
  vim.lsp.buf_attach_client(0, id)
  local client = vim.lsp.get_client_by_id(id)
  vim.wait(20000, function() return client ~= nil and client.initialized end, 20)
  for _, step in ipairs(scenario.steps) do
    local ok, result = pcall(play[step['do']], vim.lsp.get_client_by_id(id), step)
    table.insert(steps, ok and { result = result == nil and vim.NIL or result } or { error = tostring(result) })
  end
  vim.cmd('bwipeout!')
end
vim.lsp.stop_client(id)
vim.wait(10000, function() return vim.lsp.get_client_by_id(id) == nil end, 20)
results.stopped = vim.lsp.get_client_by_id(id) == nil
vim.fn.writefile({ vim.fn.json_encode(results) }, vim.env.RESULTS)
vim.cmd('qa!')
