package organisation

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/election"
	"psephos/internal/cause"
	"psephos/internal/durable"
)

// Account is a sign-in of the office.
type Account struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

// state is what an organisation remembers beside chain and database. It holds demo passwords and keys.
type state struct {
	OfficePort int                `json:"officePort"`
	ChainPort  int                `json:"chainPort"`
	Contracts  election.Contracts `json:"contracts"`
	Open       common.Address     `json:"open"`
	Board      common.Address     `json:"board"`
	Secret     common.Address     `json:"secret"`
	Trustees   []trustee          `json:"trustees"`
	Council    council            `json:"council"`
	OfficeKey  string             `json:"officeKey"`
	SigningKey string             `json:"signingSecret"`
	Admin      Account            `json:"admin"`
	Registrars []Account          `json:"registrars"`
	Guests     []guest            `json:"guests"`
	Members    []member           `json:"members"`
	// Joined says that a guest has joined, whose app knows the ports.
	Joined bool `json:"joined"`
	// Populated says that the members have voted.
	Populated bool `json:"populated"`
}

// guest is somebody who is invited to vote.
type guest struct {
	Email      string `json:"email"`
	Invitation string `json:"invitation"`

	used bool // as the office says
}

// member is somebody who is simulated.
type member struct {
	Email string `json:"email"`
	Key   string `json:"key"`
}

// council is what is remembered of the board with the person.
type council struct {
	Trustee  common.Address `json:"trustee"`
	Board    common.Address `json:"board"`
	Election common.Address `json:"election"`
	// Voted says that the simulated members have voted.
	Voted bool `json:"voted"`
}

// trustee is a simulated trustee: the key of its account, and the seed its secrets follow from.
type trustee struct {
	Key  string      `json:"key"`
	Seed common.Hash `json:"seed"`
}

func newTrustee() (trustee, error) {
	key, err := newKey()
	if err != nil {
		return trustee{}, err
	}
	return trustee{Key: key, Seed: crypto.Keccak256Hash([]byte("psephos dev trustee"), []byte(key))}, nil
}

// trusteeCount is how many trustees are simulated.
const trusteeCount = 3

const stateFile = "organisation.json"

// loadState reads the state in dir, or makes that of a new organisation.
func loadState(dir string) (*state, error) {
	data, err := os.ReadFile(filepath.Join(dir, stateFile))
	if errors.Is(err, fs.ErrNotExist) {
		return newState()
	}
	if err != nil {
		return nil, fmt.Errorf("read the organisation: %v", cause.File(err))
	}
	var s state
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("the organisation in %s is damaged; remove the directory to start anew", dir)
	}
	return &s, nil
}

func (s *state) save(dir string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	if err := durable.WriteFile(filepath.Join(dir, stateFile), data); err != nil {
		return fmt.Errorf("keep the organisation: %v", cause.File(err))
	}
	return nil
}

func newState() (*state, error) {
	s := &state{}
	var err error
	for _, secret := range []*string{&s.OfficeKey, &s.SigningKey} {
		if *secret, err = newKey(); err != nil {
			return nil, err
		}
	}
	for range trusteeCount {
		made, err := newTrustee()
		if err != nil {
			return nil, err
		}
		s.Trustees = append(s.Trustees, made)
	}
	if s.Admin, err = newAccount("admin@demo.example"); err != nil {
		return nil, err
	}
	for _, email := range []string{"registrar1@demo.example", "registrar2@demo.example"} {
		account, err := newAccount(email)
		if err != nil {
			return nil, err
		}
		s.Registrars = append(s.Registrars, account)
	}
	for _, person := range people {
		if person.guest {
			s.Guests = append(s.Guests, guest{Email: person.email})
			continue
		}
		key, err := newKey()
		if err != nil {
			return nil, err
		}
		s.Members = append(s.Members, member{Email: person.email, Key: key})
	}
	return s, nil
}

func newAccount(email string) (Account, error) {
	password, err := newPassword()
	return Account{Email: email, Password: password}, err
}

// newPassword has 120 random bits.
func newPassword() (string, error) {
	var random [15]byte
	if _, err := rand.Read(random[:]); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(random[:]), nil
}

// newKey is a private key in hexadecimal.
func newKey() (string, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(crypto.FromECDSA(key)), nil
}
