package office

import (
	"errors"
	"fmt"
	"net/url"

	"psephos/election"
)

// publicEndpoints are the addresses of the nodes that the office names to everybody: those chosen for it, else the office's own, unless they
// could hold an access key. Providers put keys into user, path and query, so its errors repeat no address.
func publicEndpoints(own, chosen []string) ([]string, error) {
	if len(chosen) > 0 {
		for _, endpoint := range chosen {
			if err := election.CheckEndpoint(endpoint); err != nil {
				return nil, fmt.Errorf("a node in --public-rpc cannot be named in an invitation: %v", err)
			}
		}
		return chosen, nil
	}
	for _, endpoint := range own {
		if err := election.CheckEndpoint(endpoint); err != nil {
			return nil, fmt.Errorf("a node in --rpc cannot be named to voters: %v; give one that they can use with --public-rpc URL", err)
		}
		if hasSecret(endpoint) {
			return nil, errors.New("the address of a node in --rpc has a user, path or query, which may be an access key, and everybody would learn it; " +
				"give a node for everybody with --public-rpc URL")
		}
	}
	return own, nil
}

// hasSecret says whether there is more in an endpoint's address than scheme, host and port.
func hasSecret(endpoint string) bool {
	u, err := url.Parse(endpoint)
	return err != nil || u.User != nil || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.ForceQuery || u.Fragment != ""
}
