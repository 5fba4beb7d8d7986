package terminal

import (
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// patience is how long something may take before a bar appears.
const patience = time.Second

// Progress shows how far a command has come, on a terminal, once it has taken more than a second. Elsewhere it is silent.
// It is safe for concurrent use. The caller MUST Close it before printing anything else.
type Progress struct {
	terminal *Terminal
	visible  bool

	mu    sync.Mutex
	began time.Time
	stage string
	bar   *progressbar.ProgressBar
}

// Progress starts a progress display.
func (t *Terminal) Progress() *Progress {
	return &Progress{terminal: t, visible: isTerminal(t.Err), began: time.Now()}
}

// Report shows that done of total steps of a stage are done; total 0 means that nobody knows how many there are.
func (p *Progress) Report(stage string, done, total int) {
	if !p.visible {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if stage != p.stage {
		p.finish()
		p.stage = stage
	}
	if time.Since(p.began) < patience {
		return
	}
	if total <= 0 {
		total = -1
	}
	if p.bar == nil {
		p.bar = p.newBar(stage, total)
	}
	if total > 0 && p.bar.GetMax() != total {
		p.bar.ChangeMax(total)
	}
	_ = p.bar.Set(done)
}

// Close removes the bar.
func (p *Progress) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.finish()
}

func (p *Progress) finish() {
	if p.bar != nil {
		_ = p.bar.Clear()
		p.bar = nil
	}
}

func (p *Progress) newBar(stage string, total int) *progressbar.ProgressBar {
	return progressbar.NewOptions(total,
		progressbar.OptionSetWriter(p.terminal.Err),
		progressbar.OptionSetDescription(stage),
		progressbar.OptionShowCount(),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionSetWidth(30),
	)
}
