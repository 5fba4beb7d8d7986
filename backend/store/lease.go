package store

import (
	"context"
	"time"
)

// LeaseTime is how long a worker holds its lease without renewing it; a worker that was killed is replaced after it.
const LeaseTime = 15 * time.Second

// Lease makes sure that one of several replicas does a job. Parts of one process that do it together share one Lease;
// it is safe for concurrent use.
type Lease struct {
	db     *DB
	name   string
	holder string
	now    func() time.Time
}

// NewLease is a lease on the job name for this process; nothing is held yet. now is the clock, nil for the system's.
func (db *DB) NewLease(name string, now func() time.Time) *Lease {
	if now == nil {
		now = time.Now
	}
	return &Lease{db: db, name: name, holder: NewID(), now: now}
}

// Acquire takes or renews the lease and says whether this process has it for the next LeaseTime. Call it before every
// piece of work, and make each piece safe to repeat: a process that was suspended may wake up after its lease.
func (l *Lease) Acquire(ctx context.Context) (bool, error) {
	now := l.now()
	changed, err := Changed(l.db.ExecContext(ctx, `INSERT INTO leases (name, holder, expires_at) VALUES ($1, $2, $3)
		ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
		WHERE leases.holder = excluded.holder OR leases.expires_at < $4`,
		l.name, l.holder, Millis(now.Add(LeaseTime)), Millis(now)))
	return changed == 1, err
}

// Release gives the lease up, so that another process need not wait for it to expire.
func (l *Lease) Release(ctx context.Context) error {
	_, err := l.db.ExecContext(ctx, `DELETE FROM leases WHERE name = $1 AND holder = $2`, l.name, l.holder)
	return err
}

// LeaseInfo is a lease as everybody can see it.
type LeaseInfo struct {
	Name    string
	Holder  string // of the process that has it
	Expires time.Time
}

// Leases lists who does which job.
func (db *DB) Leases(ctx context.Context) ([]LeaseInfo, error) {
	rows, err := db.QueryContext(ctx, `SELECT name, holder, expires_at FROM leases ORDER BY name`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := []LeaseInfo{}
	for rows.Next() {
		var l LeaseInfo
		var expires int64
		if err := rows.Scan(&l.Name, &l.Holder, &expires); err != nil {
			return nil, err
		}
		l.Expires = FromMillis(expires)
		list = append(list, l)
	}
	return list, rows.Err()
}

// Holds says whether l is the lease that info tells of, held by this process.
func (l *Lease) Holds(info LeaseInfo) bool { return info.Name == l.name && info.Holder == l.holder }
