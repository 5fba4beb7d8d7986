package app

import (
	"path/filepath"
	"strings"

	"psephos/internal/durable"
)

// save asks the person where to save a document, whose suggested name ends with its kind, writes it there and returns where; "" if they
// changed their mind.
func (a *App) save(name string, document []byte) (string, error) {
	ending := filepath.Ext(name)
	path, err := a.host.SaveFile(a.ctx, name, strings.ToUpper(strings.TrimPrefix(ending, ".")), "*"+ending)
	if err != nil || path == "" {
		return "", err
	}
	return path, durable.WriteFile(path, document)
}
