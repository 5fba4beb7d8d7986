//go:build unix

package storetest

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync/atomic"
	"syscall"
	"time"
)

const startTimeout = 60 * time.Second

// postgres is a private server: its folder holds the data and the socket.
type postgres struct {
	dir       string
	process   *exec.Cmd
	exited    chan struct{}
	databases atomic.Int64
}

func start() (*postgres, error) {
	programs, err := programs()
	if err != nil {
		return nil, err
	}
	dir, credential, err := folder()
	if err != nil {
		return nil, err
	}
	p := &postgres{dir: dir, exited: make(chan struct{})}
	if err := p.initialise(programs, credential); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if err := p.run(programs, credential); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return p, nil
}

// programs finds the folder of initdb and postgres, the newest version if there are several.
func programs() (string, error) {
	if found, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(found), nil
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", errors.New("PostgreSQL's server programs are missing: run apt-get install postgresql")
	}
	slices.Sort(found)
	return filepath.Dir(found[len(found)-1]), nil
}

// folder makes the server's folder and says as whom to run: PostgreSQL refuses to run as root.
func folder() (string, *syscall.Credential, error) {
	dir, err := os.MkdirTemp("", "psephos-pg-")
	if err != nil || os.Getuid() != 0 {
		return dir, nil, err
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		if account, err = user.Lookup("nobody"); err != nil {
			return "", nil, errors.New("PostgreSQL does not run as root and there is no user postgres or nobody")
		}
	}
	uid, _ := strconv.ParseUint(account.Uid, 10, 32)
	gid, _ := strconv.ParseUint(account.Gid, 10, 32)
	credential := &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return dir, credential, os.Chown(dir, int(uid), int(gid))
}

func (p *postgres) command(credential *syscall.Credential, program string, args ...string) *exec.Cmd {
	cmd := exec.Command(program, args...)
	cmd.Dir = p.dir
	cmd.Env = []string{"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"}
	cmd.SysProcAttr = attributes(credential)
	return cmd
}

func (p *postgres) data() string { return filepath.Join(p.dir, "data") }

func (p *postgres) initialise(programs string, credential *syscall.Credential) error {
	cmd := p.command(credential, filepath.Join(programs, "initdb"), "--pgdata", p.data(), "--username", "postgres",
		"--auth", "trust", "--encoding", "UTF8", "--no-sync", "--no-instructions")
	if output, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %v: %s", err, output)
	}
	return nil
}

func (p *postgres) run(programs string, credential *syscall.Credential) error {
	var output bytes.Buffer
	p.process = p.command(credential, filepath.Join(programs, "postgres"), "-D", p.data(), "-k", p.dir,
		"-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=200", "-c", "shared_buffers=16MB")
	p.process.Stdout, p.process.Stderr = &output, &output
	started := make(chan error)
	go p.watch(started)
	if err := <-started; err != nil {
		return fmt.Errorf("start PostgreSQL: %v", err)
	}
	if err := p.await(); err != nil {
		p.kill()
		return fmt.Errorf("%v: %s", err, output.String())
	}
	return nil
}

// watch starts the server and waits for its end. It keeps its thread: Linux ends the server with the thread that started
// it, so that a test binary that is killed leaves nothing behind.
func (p *postgres) watch(started chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer close(p.exited)
	err := p.process.Start()
	started <- err
	if err == nil {
		_ = p.process.Wait()
	}
}

// await polls until the server answers.
func (p *postgres) await() error {
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	db, err := sql.Open("pgx", p.url("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if db.PingContext(ctx) == nil {
			return nil
		}
		select {
		case <-tick.C:
		case <-p.exited:
			return errors.New("PostgreSQL ended at once")
		case <-ctx.Done():
			return errors.New("PostgreSQL did not start in time")
		}
	}
}

func (p *postgres) create(ctx context.Context) (string, error) {
	db, err := sql.Open("pgx", p.url("postgres"))
	if err != nil {
		return "", err
	}
	defer db.Close()
	name := fmt.Sprintf("office_%d", p.databases.Add(1))
	_, err = db.ExecContext(ctx, "CREATE DATABASE "+name)
	return name, err
}

// stop ends the server by its process id and removes its folder.
func (p *postgres) stop() {
	_ = p.process.Process.Signal(syscall.SIGINT) // PostgreSQL's fast shutdown
	select {
	case <-p.exited:
	case <-time.After(startTimeout):
		p.kill()
	}
	_ = os.RemoveAll(p.dir)
}

func (p *postgres) kill() {
	_ = p.process.Process.Kill()
	<-p.exited
}
