package operator

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"psephos/backend/store"
	"psephos/internal/cause"
)

// database says where an office's database is.
type database struct {
	Data     string `default:"psephos-office" env:"PSEPHOS_DATA" placeholder:"DIR" help:"The office's directory."`
	Database string `env:"PSEPHOS_DATABASE" placeholder:"URL" help:"sqlite:PATH or postgres://…; by default SQLite in --data."`
}

// open opens a database that exists: neither checking nor copying may make one.
func (d database) open(ctx context.Context) (*store.DB, error) {
	if d.Database == "" {
		path := filepath.Join(d.Data, "office.db")
		if _, err := os.Stat(path); err != nil {
			return nil, fmt.Errorf("there is no office in %s; give its directory with --data or its database with --database", d.Data)
		}
		return store.Open(ctx, "sqlite:"+path)
	}
	if path, ok := strings.CutPrefix(d.Database, "sqlite:"); ok {
		if _, err := os.Stat(strings.TrimPrefix(path, "//")); err != nil {
			return nil, fmt.Errorf("open the database: %v", cause.File(err))
		}
	}
	return store.Open(ctx, d.Database)
}
