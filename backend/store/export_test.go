package store

import "context"

// OpenAt opens a database with the migrations up to a version, as an older office left it.
func OpenAt(ctx context.Context, url string, version int64) (*DB, error) {
	db, err := connect(url)
	if err != nil {
		return nil, err
	}
	provider, err := db.migrations()
	if err == nil {
		_, err = provider.UpTo(ctx, version)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// DownTo takes the migrations after a version back.
func (db *DB) DownTo(ctx context.Context, version int64) error {
	provider, err := db.migrations()
	if err == nil {
		_, err = provider.DownTo(ctx, version)
	}
	return err
}
