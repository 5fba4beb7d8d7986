package organisation

import (
	"context"
	"fmt"
	"net"
	"slices"
	"time"

	"psephos/backend/roll"
)

// PortError says that a port cannot be had.
type PortError int

// Error names the port.
func (e PortError) Error() string {
	return fmt.Sprintf("port %d is taken: choose another with --port, or 0 for a free one", int(e))
}

// JoinedPortError says that a port cannot be had at which people have joined.
type JoinedPortError int

// Error names the port and both ways out.
func (e JoinedPortError) Error() string {
	return fmt.Sprintf("port %d is taken, and the apps that have joined this organisation look for it there: stop the program that "+
		"uses the port, or choose another with --port and leave those apps behind", int(e))
}

// maxPort is the highest TCP port.
const maxPort = 65535

// checkPorts finds ports that must be had and cannot before anything is made.
func (o *Organisation) checkPorts() error {
	switch {
	case o.config.Port >= maxPort:
		return fmt.Errorf("the office's port must lie between 1 and %d, because the chain takes the next one; 0 takes free ones", maxPort-1)
	case o.config.Port > 0:
		for _, port := range []int{o.config.Port, o.config.Port + 1} {
			if err := PortFree(port); err != nil {
				return err
			}
		}
	case o.stays():
		for _, port := range []int{o.state.OfficePort, o.state.ChainPort} {
			if PortFree(port) != nil {
				return JoinedPortError(port)
			}
		}
	}
	return nil
}

// stays says whether the organisation is where it was: an invitation names office and chain, and who has accepted one has them in
// the app.
func (o *Organisation) stays() bool { return o.config.Port < 0 && o.state.Joined }

// listen takes the port of the office (offset 0) or of the chain (offset 1), which had the port last at the start before.
func (o *Organisation) listen(last, offset int) (net.Listener, error) {
	switch {
	case o.config.Port > 0:
		return listen(o.config.Port + offset)
	case o.config.Port == 0:
		return listen(0)
	case o.stays():
		return listen(last)
	}
	usual := o.config.UsualPort + offset
	listener, err := listen(usual)
	if err != nil {
		o.taken = append(o.taken, usual)
		return listen(0)
	}
	return listener, nil
}

func listen(port int) (net.Listener, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return nil, PortError(port)
	}
	return listener, nil
}

// PortFree is nil if port, or any if it is 0, can be had on this machine, else a PortError.
func PortFree(port int) error {
	if port < 0 || port > maxPort {
		return nil // no port at all: the chain says so
	}
	listener, err := listen(port)
	if err != nil {
		return err
	}
	return listener.Close()
}

// joined says whether a guest has joined, as far as the office can say.
func (o *Organisation) joined() bool {
	ctx, cancel := context.WithTimeout(o.background, 5*time.Second)
	defer cancel()
	voters, _, err := o.office.Roll.Voters(ctx, roll.Filter{})
	return err == nil && slices.ContainsFunc(voters, func(voter roll.Voter) bool {
		return voter.State != roll.Imported && voter.State != roll.Invited &&
			slices.ContainsFunc(o.state.Guests, func(g guest) bool { return g.Email == voter.Email })
	})
}

// keepJoined keeps for the next start that a guest has joined. The workers, which keep the state too, must have ended.
func (o *Organisation) keepJoined(joined bool) error {
	if !joined || o.state.Joined {
		return nil
	}
	o.state.Joined = true
	return o.state.save(o.config.Dir)
}
