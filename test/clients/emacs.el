;; Plays the scenarios (JSON in $SCENARIOS) in Emacs through eglot, from its buffers and what flymake shows; writes what came of each step to $RESULTS.
(dolist (parent '("/usr/share/emacs/site-lisp/elpa-src" "/usr/share/emacs/site-lisp/elpa"))
  (when (file-directory-p parent)
    (dolist (folder (directory-files parent t "^[a-z]"))
      (when (file-directory-p folder) (add-to-list 'load-path folder)))))
(setq load-prefer-newer t)
(dolist (library '("seq" "project" "xref" "eldoc" "jsonrpc")) (load library t t))
(require 'json)
(require 'flymake)
(require 'eglot)
(setq eglot-sync-connect 30 eglot-connect-timeout 30 eglot-autoshutdown nil eglot-send-changes-idle-time 0.05)
(define-derived-mode draft-mode text-mode "Draft")
(put 'draft-mode 'eglot-language-id "markdown")

(defvar job (let ((json-object-type 'alist) (json-key-type 'symbol)) (json-read-file (getenv "SCENARIOS"))))
(defun field (name object) (alist-get name object))

(defun go-to (text &optional past)
  (goto-char (point-min))
  (unless (search-forward text nil t) (error "not in the text: %s" text))
  (unless past (goto-char (match-beginning 0))))

(defun ask (method params) (jsonrpc-request (eglot-current-server) method params :timeout 20))
(defun at-point () (eglot--TextDocumentPositionParams))
(defun place (location)
  (format "%s:%d"
          (file-name-nondirectory (eglot--uri-to-path (or (plist-get location :uri) (plist-get location :targetUri))))
          (plist-get (plist-get (or (plist-get location :range) (plist-get location :targetSelectionRange)) :start) :line)))
(defun places (locations)
  (mapcar #'place (if (plist-member (and (listp locations) locations) :uri) (list locations) (append locations nil))))
(defun names (key items) (mapconcat (lambda (item) (plist-get item key)) items " | "))

(defun shown ()
  (mapcar (lambda (diagnostic)
            (let ((start (flymake-diagnostic-beg diagnostic)) (end (flymake-diagnostic-end diagnostic)))
              (format "%d %s" (1- (line-number-at-pos start)) (buffer-substring-no-properties start (min end (point-max))))))
          (flymake-diagnostics)))

;; An answer that jsonrpc waits for leaves what came with it unread until more comes: so more is asked for at each turn.
(defun wait-for (seconds condition)
  (let ((deadline (+ (float-time) seconds)))
    (while (and (not (funcall condition)) (< (float-time) deadline))
      (accept-process-output nil 0.1)
      (ask :textDocument/hover (at-point)))))

(defun play (step)
  (pcase (field 'do step)
    ("diagnostics"
     (let ((least (field 'least step)) (most (or (field 'most step) 1000)))
       (wait-for 20 (lambda () (<= least (length (shown)) most)))
       (when (= least 0) (wait-for 0.6 #'shown))
       (vconcat (shown))))
    ("edit"
     (go-to (field 'find step))
     (replace-match (field 'put step) t t)
     (eglot--signal-textDocument/didChange))
    ("hover"
     (go-to (field 'on step))
     (plist-get (plist-get (ask :textDocument/hover (at-point)) :contents) :value))
    ("action"
     (go-to (field 'on step))
     (let* ((actions (eglot-code-actions (point) (+ (point) (length (field 'on step)))))
            (action (seq-find (lambda (each) (string-match-p (regexp-quote (field 'title step)) (plist-get each :title))) actions)))
       (unless action (error "no action with %s" (field 'title step)))
       (unless (plist-get action :edit) (setq action (ask :codeAction/resolve action)))
       (eglot--apply-workspace-edit (plist-get action :edit))
       (buffer-string)))
    ("definition" (go-to (field 'on step)) (car (places (ask :textDocument/definition (at-point)))))
    ("references"
     (go-to (field 'on step))
     (mapconcat #'identity
                (places (ask :textDocument/references (append (at-point) '(:context (:includeDeclaration t))))) " "))
    ("complete"
     (go-to (field 'after step) t)
     (let ((list (ask :textDocument/completion (at-point))))
       (names :label (if (vectorp list) list (plist-get list :items)))))
    ("symbols" (names :name (ask :workspace/symbol (list :query (field 'query step)))))))

(defun outcome (step)
  (condition-case problem
      (list (cons 'result (play step)))
    (error (list (cons 'error (format "%S" problem))))))

(let ((results nil) (default-directory (file-name-as-directory (field 'root job))) (server nil))
  (mapc
   (lambda (scenario)
     (find-file (expand-file-name (field 'file scenario)))
     (draft-mode)
     (unless server
       (eglot '(draft-mode) (eglot--current-project) 'eglot-lsp-server (append (field 'command job) nil) "markdown"))
     (unless (eglot-managed-p) (eglot--maybe-activate-editing-mode))
     (setq server (eglot-current-server))
     ;; Emacs puts this off until it is idle, which a batch never is.
     (flymake-start)
     (push (cons (intern (field 'id scenario)) (vconcat (mapcar #'outcome (field 'steps scenario)))) results)
     (set-buffer-modified-p nil)
     (kill-buffer))
   (field 'scenarios job))
  (ignore-errors (eglot-shutdown server nil 10))
  (with-temp-file (getenv "RESULTS")
    (set-buffer-file-coding-system 'utf-8)
    (insert (json-encode results))))
(kill-emacs 0)
