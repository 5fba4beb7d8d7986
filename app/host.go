package app

import (
	"context"

	"psephos/app/refusal"
)

// Host is what the app needs of the window it runs in. desktop.go implements it with Wails; tests with a fake, since
// Wails' runtime ends the process when there is no window.
type Host interface {
	// SaveFile asks where to save and returns the path, or "" if the person changed their mind.
	SaveFile(ctx context.Context, suggestion, kind, pattern string) (string, error)
	// OpenFile asks for a file and returns its path, or "".
	OpenFile(ctx context.Context, kind, pattern string) (string, error)
	// SetClipboard puts text on the clipboard.
	SetClipboard(ctx context.Context, text string) error
}

// noHost is the host before the window is there.
type noHost struct{}

func (noHost) SaveFile(context.Context, string, string, string) (string, error) {
	return "", refusal.New("window.none")
}

func (noHost) OpenFile(context.Context, string, string) (string, error) {
	return "", refusal.New("window.none")
}
func (noHost) SetClipboard(context.Context, string) error { return refusal.New("window.none") }
