// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Parameters is an auto generated low-level Go binding around an user-defined struct.
type Parameters struct {
	Roll           common.Address
	Opening        uint64
	Closing        uint64
	LateEnrolment  bool
	OptionCounts   []byte
	Board          common.Address
	Packing        uint8
	MinimumBallots uint32
}

// ElectionFactoryMetaData contains all meta data concerning the ElectionFactory contract.
var ElectionFactoryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"boardImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"trustees\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint64[3]\",\"name\":\"deadlines\",\"type\":\"uint64[3]\"}],\"name\":\"createBoard\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"createElection\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"election\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"secretImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"}],\"name\":\"BoardCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"election\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"organiser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"}],\"name\":\"ElectionCreated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"}],\"name\":\"NotOrganiserOfRoll\",\"type\":\"error\"}]",
	ID:  "50239e6dc9bc8a6886948d6b02b8a07dcc",
}

// ElectionFactory is an auto generated Go binding around an Ethereum contract.
type ElectionFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ElectionFactory) GetABI() abi.ABI {
	return c.abi
}

// NewElectionFactory creates a new instance of ElectionFactory.
func NewElectionFactory() *ElectionFactory {
	parsed, err := ElectionFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ElectionFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ElectionFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBoardImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc860252d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function boardImplementation() view returns(address)
func (electionFactory *ElectionFactory) PackBoardImplementation() []byte {
	enc, err := electionFactory.abi.Pack("boardImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBoardImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc860252d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function boardImplementation() view returns(address)
func (electionFactory *ElectionFactory) TryPackBoardImplementation() ([]byte, error) {
	return electionFactory.abi.Pack("boardImplementation")
}

// UnpackBoardImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc860252d.
//
// Solidity: function boardImplementation() view returns(address)
func (electionFactory *ElectionFactory) UnpackBoardImplementation(data []byte) (common.Address, error) {
	out, err := electionFactory.abi.Unpack("boardImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreateBoard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03a72246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createBoard(address[] trustees, uint256 threshold, uint64[3] deadlines) returns(address board)
func (electionFactory *ElectionFactory) PackCreateBoard(trustees []common.Address, threshold *big.Int, deadlines [3]uint64) []byte {
	enc, err := electionFactory.abi.Pack("createBoard", trustees, threshold, deadlines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateBoard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03a72246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createBoard(address[] trustees, uint256 threshold, uint64[3] deadlines) returns(address board)
func (electionFactory *ElectionFactory) TryPackCreateBoard(trustees []common.Address, threshold *big.Int, deadlines [3]uint64) ([]byte, error) {
	return electionFactory.abi.Pack("createBoard", trustees, threshold, deadlines)
}

// UnpackCreateBoard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03a72246.
//
// Solidity: function createBoard(address[] trustees, uint256 threshold, uint64[3] deadlines) returns(address board)
func (electionFactory *ElectionFactory) UnpackCreateBoard(data []byte) (common.Address, error) {
	out, err := electionFactory.abi.Unpack("createBoard", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreateElection is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79af264d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createElection(uint8 mode, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters, bytes metadata) returns(address election)
func (electionFactory *ElectionFactory) PackCreateElection(mode uint8, parameters Parameters, metadata []byte) []byte {
	enc, err := electionFactory.abi.Pack("createElection", mode, parameters, metadata)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateElection is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79af264d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createElection(uint8 mode, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters, bytes metadata) returns(address election)
func (electionFactory *ElectionFactory) TryPackCreateElection(mode uint8, parameters Parameters, metadata []byte) ([]byte, error) {
	return electionFactory.abi.Pack("createElection", mode, parameters, metadata)
}

// UnpackCreateElection is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79af264d.
//
// Solidity: function createElection(uint8 mode, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters, bytes metadata) returns(address election)
func (electionFactory *ElectionFactory) UnpackCreateElection(data []byte) (common.Address, error) {
	out, err := electionFactory.abi.Unpack("createElection", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOpenImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x781ac5b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openImplementation() view returns(address)
func (electionFactory *ElectionFactory) PackOpenImplementation() []byte {
	enc, err := electionFactory.abi.Pack("openImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x781ac5b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openImplementation() view returns(address)
func (electionFactory *ElectionFactory) TryPackOpenImplementation() ([]byte, error) {
	return electionFactory.abi.Pack("openImplementation")
}

// UnpackOpenImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x781ac5b6.
//
// Solidity: function openImplementation() view returns(address)
func (electionFactory *ElectionFactory) UnpackOpenImplementation(data []byte) (common.Address, error) {
	out, err := electionFactory.abi.Unpack("openImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSecretImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d185f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function secretImplementation() view returns(address)
func (electionFactory *ElectionFactory) PackSecretImplementation() []byte {
	enc, err := electionFactory.abi.Pack("secretImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSecretImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d185f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function secretImplementation() view returns(address)
func (electionFactory *ElectionFactory) TryPackSecretImplementation() ([]byte, error) {
	return electionFactory.abi.Pack("secretImplementation")
}

// UnpackSecretImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d185f2.
//
// Solidity: function secretImplementation() view returns(address)
func (electionFactory *ElectionFactory) UnpackSecretImplementation(data []byte) (common.Address, error) {
	out, err := electionFactory.abi.Unpack("secretImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ElectionFactoryBoardCreated represents a BoardCreated event raised by the ElectionFactory contract.
type ElectionFactoryBoardCreated struct {
	Board   common.Address
	Creator common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ElectionFactoryBoardCreatedEventName = "BoardCreated"

// ContractEventName returns the user-defined event name.
func (ElectionFactoryBoardCreated) ContractEventName() string {
	return ElectionFactoryBoardCreatedEventName
}

// UnpackBoardCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BoardCreated(address indexed board, address indexed creator)
func (electionFactory *ElectionFactory) UnpackBoardCreatedEvent(log *types.Log) (*ElectionFactoryBoardCreated, error) {
	event := "BoardCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != electionFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ElectionFactoryBoardCreated)
	if len(log.Data) > 0 {
		if err := electionFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range electionFactory.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ElectionFactoryElectionCreated represents a ElectionCreated event raised by the ElectionFactory contract.
type ElectionFactoryElectionCreated struct {
	Election  common.Address
	Roll      common.Address
	Organiser common.Address
	Mode      uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const ElectionFactoryElectionCreatedEventName = "ElectionCreated"

// ContractEventName returns the user-defined event name.
func (ElectionFactoryElectionCreated) ContractEventName() string {
	return ElectionFactoryElectionCreatedEventName
}

// UnpackElectionCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ElectionCreated(address indexed election, address indexed roll, address indexed organiser, uint8 mode)
func (electionFactory *ElectionFactory) UnpackElectionCreatedEvent(log *types.Log) (*ElectionFactoryElectionCreated, error) {
	event := "ElectionCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != electionFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ElectionFactoryElectionCreated)
	if len(log.Data) > 0 {
		if err := electionFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range electionFactory.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (electionFactory *ElectionFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], electionFactory.abi.Errors["NotOrganiserOfRoll"].ID.Bytes()[:4]) {
		return electionFactory.UnpackNotOrganiserOfRollError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ElectionFactoryNotOrganiserOfRoll represents a NotOrganiserOfRoll error raised by the ElectionFactory contract.
type ElectionFactoryNotOrganiserOfRoll struct {
	Caller common.Address
	Roll   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOrganiserOfRoll(address caller, address roll)
func ElectionFactoryNotOrganiserOfRollErrorID() common.Hash {
	return common.HexToHash("0xdbcb38f4ab41dae026db65ed3488f5ba36a797913014c2cb90aa04156261e6a3")
}

// UnpackNotOrganiserOfRollError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOrganiserOfRoll(address caller, address roll)
func (electionFactory *ElectionFactory) UnpackNotOrganiserOfRollError(raw []byte) (*ElectionFactoryNotOrganiserOfRoll, error) {
	out := new(ElectionFactoryNotOrganiserOfRoll)
	if err := electionFactory.abi.UnpackIntoInterface(out, "NotOrganiserOfRoll", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionMetaData contains all meta data concerning the OpenElection contract.
var OpenElectionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ballotCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"batch\",\"type\":\"bytes\"}],\"name\":\"cast\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contentsLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"countedPages\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"counts\",\"outputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"\",\"type\":\"uint256[][]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"metadataHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mode\",\"outputs\":[{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"organiser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"votedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"recorded\",\"type\":\"bytes\"}],\"name\":\"BallotCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"BallotSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"Extended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pages\",\"type\":\"uint256\"}],\"name\":\"RollFrozen\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBatchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BadContents\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"BadSignerOrProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HasBallots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"NotLater\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotOnRoll\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOrganiser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NumbersNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"}]",
	ID:  "5860ecb093d009252b98b27b4a9a84ffe1",
}

// OpenElection is an auto generated Go binding around an Ethereum contract.
type OpenElection struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OpenElection) GetABI() abi.ABI {
	return c.abi
}

// NewOpenElection creates a new instance of OpenElection.
func NewOpenElection() *OpenElection {
	parsed, err := OpenElectionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OpenElection{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OpenElection) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBallotCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0030032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ballotCount() view returns(uint256)
func (openElection *OpenElection) PackBallotCount() []byte {
	enc, err := openElection.abi.Pack("ballotCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBallotCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0030032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ballotCount() view returns(uint256)
func (openElection *OpenElection) TryPackBallotCount() ([]byte, error) {
	return openElection.abi.Pack("ballotCount")
}

// UnpackBallotCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0030032.
//
// Solidity: function ballotCount() view returns(uint256)
func (openElection *OpenElection) UnpackBallotCount(data []byte) (*big.Int, error) {
	out, err := openElection.abi.Unpack("ballotCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea8a1af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel() returns()
func (openElection *OpenElection) PackCancel() []byte {
	enc, err := openElection.abi.Pack("cancel")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea8a1af0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel() returns()
func (openElection *OpenElection) TryPackCancel() ([]byte, error) {
	return openElection.abi.Pack("cancel")
}

// PackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756a210d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cast(bytes batch) returns()
func (openElection *OpenElection) PackCast(batch []byte) []byte {
	enc, err := openElection.abi.Pack("cast", batch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756a210d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cast(bytes batch) returns()
func (openElection *OpenElection) TryPackCast(batch []byte) ([]byte, error) {
	return openElection.abi.Pack("cast", batch)
}

// PackContentsLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06d3e08c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contentsLength() view returns(uint256)
func (openElection *OpenElection) PackContentsLength() []byte {
	enc, err := openElection.abi.Pack("contentsLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContentsLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06d3e08c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contentsLength() view returns(uint256)
func (openElection *OpenElection) TryPackContentsLength() ([]byte, error) {
	return openElection.abi.Pack("contentsLength")
}

// UnpackContentsLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06d3e08c.
//
// Solidity: function contentsLength() view returns(uint256)
func (openElection *OpenElection) UnpackContentsLength(data []byte) (*big.Int, error) {
	out, err := openElection.abi.Unpack("contentsLength", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCountedPages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82965bb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countedPages() view returns(uint256)
func (openElection *OpenElection) PackCountedPages() []byte {
	enc, err := openElection.abi.Pack("countedPages")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountedPages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82965bb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countedPages() view returns(uint256)
func (openElection *OpenElection) TryPackCountedPages() ([]byte, error) {
	return openElection.abi.Pack("countedPages")
}

// UnpackCountedPages is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82965bb6.
//
// Solidity: function countedPages() view returns(uint256)
func (openElection *OpenElection) UnpackCountedPages(data []byte) (*big.Int, error) {
	out, err := openElection.abi.Unpack("countedPages", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817cc1ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function counts() view returns(uint256[][])
func (openElection *OpenElection) PackCounts() []byte {
	enc, err := openElection.abi.Pack("counts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817cc1ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function counts() view returns(uint256[][])
func (openElection *OpenElection) TryPackCounts() ([]byte, error) {
	return openElection.abi.Pack("counts")
}

// UnpackCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x817cc1ea.
//
// Solidity: function counts() view returns(uint256[][])
func (openElection *OpenElection) UnpackCounts(data []byte) ([][]*big.Int, error) {
	out, err := openElection.abi.Unpack("counts", data)
	if err != nil {
		return *new([][]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([][]*big.Int)).(*[][]*big.Int)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (openElection *OpenElection) PackDomainSeparator() []byte {
	enc, err := openElection.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (openElection *OpenElection) TryPackDomainSeparator() ([]byte, error) {
	return openElection.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (openElection *OpenElection) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := openElection.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c7709c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extend(uint64 closing) returns()
func (openElection *OpenElection) PackExtend(closing uint64) []byte {
	enc, err := openElection.abi.Pack("extend", closing)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c7709c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extend(uint64 closing) returns()
func (openElection *OpenElection) TryPackExtend(closing uint64) ([]byte, error) {
	return openElection.abi.Pack("extend", closing)
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecca031f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 number) view returns(bool)
func (openElection *OpenElection) PackHasVoted(number *big.Int) []byte {
	enc, err := openElection.abi.Pack("hasVoted", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecca031f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 number) view returns(bool)
func (openElection *OpenElection) TryPackHasVoted(number *big.Int) ([]byte, error) {
	return openElection.abi.Pack("hasVoted", number)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xecca031f.
//
// Solidity: function hasVoted(uint256 number) view returns(bool)
func (openElection *OpenElection) UnpackHasVoted(data []byte) (bool, error) {
	out, err := openElection.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMetadataHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5a1d7f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function metadataHash() view returns(bytes32)
func (openElection *OpenElection) PackMetadataHash() []byte {
	enc, err := openElection.abi.Pack("metadataHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMetadataHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5a1d7f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function metadataHash() view returns(bytes32)
func (openElection *OpenElection) TryPackMetadataHash() ([]byte, error) {
	return openElection.abi.Pack("metadataHash")
}

// UnpackMetadataHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5a1d7f0.
//
// Solidity: function metadataHash() view returns(bytes32)
func (openElection *OpenElection) UnpackMetadataHash(data []byte) ([32]byte, error) {
	out, err := openElection.abi.Unpack("metadataHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x295a5212.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mode() view returns(uint8)
func (openElection *OpenElection) PackMode() []byte {
	enc, err := openElection.abi.Pack("mode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x295a5212.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mode() view returns(uint8)
func (openElection *OpenElection) TryPackMode() ([]byte, error) {
	return openElection.abi.Pack("mode")
}

// UnpackMode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x295a5212.
//
// Solidity: function mode() view returns(uint8)
func (openElection *OpenElection) UnpackMode(data []byte) (uint8, error) {
	out, err := openElection.abi.Unpack("mode", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackOrganiser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e537486.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function organiser() view returns(address)
func (openElection *OpenElection) PackOrganiser() []byte {
	enc, err := openElection.abi.Pack("organiser")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrganiser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e537486.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function organiser() view returns(address)
func (openElection *OpenElection) TryPackOrganiser() ([]byte, error) {
	return openElection.abi.Pack("organiser")
}

// UnpackOrganiser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e537486.
//
// Solidity: function organiser() view returns(address)
func (openElection *OpenElection) UnpackOrganiser(data []byte) (common.Address, error) {
	out, err := openElection.abi.Unpack("organiser", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32))
func (openElection *OpenElection) PackParameters() []byte {
	enc, err := openElection.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32))
func (openElection *OpenElection) TryPackParameters() ([]byte, error) {
	return openElection.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32))
func (openElection *OpenElection) UnpackParameters(data []byte) (Parameters, error) {
	out, err := openElection.abi.Unpack("parameters", data)
	if err != nil {
		return *new(Parameters), err
	}
	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)
	return out0, nil
}

// PackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phase() view returns(uint8)
func (openElection *OpenElection) PackPhase() []byte {
	enc, err := openElection.abi.Pack("phase")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phase() view returns(uint8)
func (openElection *OpenElection) TryPackPhase() ([]byte, error) {
	return openElection.abi.Pack("phase")
}

// UnpackPhase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c9fe6e.
//
// Solidity: function phase() view returns(uint8)
func (openElection *OpenElection) UnpackPhase(data []byte) (uint8, error) {
	out, err := openElection.abi.Unpack("phase", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVotedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98f0c35f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votedWord(uint256 page) view returns(uint256)
func (openElection *OpenElection) PackVotedWord(page *big.Int) []byte {
	enc, err := openElection.abi.Pack("votedWord", page)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98f0c35f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votedWord(uint256 page) view returns(uint256)
func (openElection *OpenElection) TryPackVotedWord(page *big.Int) ([]byte, error) {
	return openElection.abi.Pack("votedWord", page)
}

// UnpackVotedWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98f0c35f.
//
// Solidity: function votedWord(uint256 page) view returns(uint256)
func (openElection *OpenElection) UnpackVotedWord(data []byte) (*big.Int, error) {
	out, err := openElection.abi.Unpack("votedWord", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// OpenElectionAnnounced represents a Announced event raised by the OpenElection contract.
type OpenElectionAnnounced struct {
	Metadata []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const OpenElectionAnnouncedEventName = "Announced"

// ContractEventName returns the user-defined event name.
func (OpenElectionAnnounced) ContractEventName() string {
	return OpenElectionAnnouncedEventName
}

// UnpackAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Announced(bytes metadata)
func (openElection *OpenElection) UnpackAnnouncedEvent(log *types.Log) (*OpenElectionAnnounced, error) {
	event := "Announced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != openElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OpenElectionAnnounced)
	if len(log.Data) > 0 {
		if err := openElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OpenElectionBallotCast represents a BallotCast event raised by the OpenElection contract.
type OpenElectionBallotCast struct {
	Number   *big.Int
	Digest   [32]byte
	Recorded []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const OpenElectionBallotCastEventName = "BallotCast"

// ContractEventName returns the user-defined event name.
func (OpenElectionBallotCast) ContractEventName() string {
	return OpenElectionBallotCastEventName
}

// UnpackBallotCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BallotCast(uint256 indexed number, bytes32 digest, bytes recorded)
func (openElection *OpenElection) UnpackBallotCastEvent(log *types.Log) (*OpenElectionBallotCast, error) {
	event := "BallotCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != openElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OpenElectionBallotCast)
	if len(log.Data) > 0 {
		if err := openElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OpenElectionBallotSkipped represents a BallotSkipped event raised by the OpenElection contract.
type OpenElectionBallotSkipped struct {
	Number *big.Int
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const OpenElectionBallotSkippedEventName = "BallotSkipped"

// ContractEventName returns the user-defined event name.
func (OpenElectionBallotSkipped) ContractEventName() string {
	return OpenElectionBallotSkippedEventName
}

// UnpackBallotSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BallotSkipped(uint256 indexed number, uint8 reason)
func (openElection *OpenElection) UnpackBallotSkippedEvent(log *types.Log) (*OpenElectionBallotSkipped, error) {
	event := "BallotSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != openElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OpenElectionBallotSkipped)
	if len(log.Data) > 0 {
		if err := openElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OpenElectionCancelled represents a Cancelled event raised by the OpenElection contract.
type OpenElectionCancelled struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const OpenElectionCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (OpenElectionCancelled) ContractEventName() string {
	return OpenElectionCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled()
func (openElection *OpenElection) UnpackCancelledEvent(log *types.Log) (*OpenElectionCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != openElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OpenElectionCancelled)
	if len(log.Data) > 0 {
		if err := openElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OpenElectionExtended represents a Extended event raised by the OpenElection contract.
type OpenElectionExtended struct {
	Closing uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const OpenElectionExtendedEventName = "Extended"

// ContractEventName returns the user-defined event name.
func (OpenElectionExtended) ContractEventName() string {
	return OpenElectionExtendedEventName
}

// UnpackExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Extended(uint64 closing)
func (openElection *OpenElection) UnpackExtendedEvent(log *types.Log) (*OpenElectionExtended, error) {
	event := "Extended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != openElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OpenElectionExtended)
	if len(log.Data) > 0 {
		if err := openElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OpenElectionRollFrozen represents a RollFrozen event raised by the OpenElection contract.
type OpenElectionRollFrozen struct {
	Pages *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const OpenElectionRollFrozenEventName = "RollFrozen"

// ContractEventName returns the user-defined event name.
func (OpenElectionRollFrozen) ContractEventName() string {
	return OpenElectionRollFrozenEventName
}

// UnpackRollFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RollFrozen(uint256 pages)
func (openElection *OpenElection) UnpackRollFrozenEvent(log *types.Log) (*OpenElectionRollFrozen, error) {
	event := "RollFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != openElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OpenElectionRollFrozen)
	if len(log.Data) > 0 {
		if err := openElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (openElection *OpenElection) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], openElection.abi.Errors["AlreadyInitialised"].ID.Bytes()[:4]) {
		return openElection.UnpackAlreadyInitialisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["BadBatchLength"].ID.Bytes()[:4]) {
		return openElection.UnpackBadBatchLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["BadContents"].ID.Bytes()[:4]) {
		return openElection.UnpackBadContentsError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return openElection.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["BadSignerOrProof"].ID.Bytes()[:4]) {
		return openElection.UnpackBadSignerOrProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["HasBallots"].ID.Bytes()[:4]) {
		return openElection.UnpackHasBallotsError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["NotLater"].ID.Bytes()[:4]) {
		return openElection.UnpackNotLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["NotOnRoll"].ID.Bytes()[:4]) {
		return openElection.UnpackNotOnRollError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["NotOrganiser"].ID.Bytes()[:4]) {
		return openElection.UnpackNotOrganiserError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["NumbersNotIncreasing"].ID.Bytes()[:4]) {
		return openElection.UnpackNumbersNotIncreasingError(raw[4:])
	}
	if bytes.Equal(raw[:4], openElection.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return openElection.UnpackWrongPhaseError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OpenElectionAlreadyInitialised represents a AlreadyInitialised error raised by the OpenElection contract.
type OpenElectionAlreadyInitialised struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialised()
func OpenElectionAlreadyInitialisedErrorID() common.Hash {
	return common.HexToHash("0x3c3282e7caec78e7ab03a2f6e63ff4331bafe481af2d66352928e37b8722c8ff")
}

// UnpackAlreadyInitialisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialised()
func (openElection *OpenElection) UnpackAlreadyInitialisedError(raw []byte) (*OpenElectionAlreadyInitialised, error) {
	out := new(OpenElectionAlreadyInitialised)
	if err := openElection.abi.UnpackIntoInterface(out, "AlreadyInitialised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionBadBatchLength represents a BadBatchLength error raised by the OpenElection contract.
type OpenElectionBadBatchLength struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatchLength()
func OpenElectionBadBatchLengthErrorID() common.Hash {
	return common.HexToHash("0xa2a6e22db6a5ffa26a1a13fe1830985c87d4a4b4902c1ac969e7cbb5e98d7329")
}

// UnpackBadBatchLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatchLength()
func (openElection *OpenElection) UnpackBadBatchLengthError(raw []byte) (*OpenElectionBadBatchLength, error) {
	out := new(OpenElectionBadBatchLength)
	if err := openElection.abi.UnpackIntoInterface(out, "BadBatchLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionBadContents represents a BadContents error raised by the OpenElection contract.
type OpenElectionBadContents struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadContents(uint256 number)
func OpenElectionBadContentsErrorID() common.Hash {
	return common.HexToHash("0x213c85a82eb439d3bb0eb194f989c3948337b8b935489b453e517929cabb0287")
}

// UnpackBadContentsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadContents(uint256 number)
func (openElection *OpenElection) UnpackBadContentsError(raw []byte) (*OpenElectionBadContents, error) {
	out := new(OpenElectionBadContents)
	if err := openElection.abi.UnpackIntoInterface(out, "BadContents", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionBadParameters represents a BadParameters error raised by the OpenElection contract.
type OpenElectionBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func OpenElectionBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (openElection *OpenElection) UnpackBadParametersError(raw []byte) (*OpenElectionBadParameters, error) {
	out := new(OpenElectionBadParameters)
	if err := openElection.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionBadSignerOrProof represents a BadSignerOrProof error raised by the OpenElection contract.
type OpenElectionBadSignerOrProof struct {
	Page *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignerOrProof(uint256 page)
func OpenElectionBadSignerOrProofErrorID() common.Hash {
	return common.HexToHash("0x8266f17393228db701059cf5f0492516d4d4739c2c6c1979ac9a2eb6616a9f24")
}

// UnpackBadSignerOrProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignerOrProof(uint256 page)
func (openElection *OpenElection) UnpackBadSignerOrProofError(raw []byte) (*OpenElectionBadSignerOrProof, error) {
	out := new(OpenElectionBadSignerOrProof)
	if err := openElection.abi.UnpackIntoInterface(out, "BadSignerOrProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionHasBallots represents a HasBallots error raised by the OpenElection contract.
type OpenElectionHasBallots struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HasBallots()
func OpenElectionHasBallotsErrorID() common.Hash {
	return common.HexToHash("0x6bd4e4968c76ef0e81fd84836332998bd840a1983551c46128d62d0bd6939301")
}

// UnpackHasBallotsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HasBallots()
func (openElection *OpenElection) UnpackHasBallotsError(raw []byte) (*OpenElectionHasBallots, error) {
	out := new(OpenElectionHasBallots)
	if err := openElection.abi.UnpackIntoInterface(out, "HasBallots", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionNotLater represents a NotLater error raised by the OpenElection contract.
type OpenElectionNotLater struct {
	Closing uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLater(uint64 closing)
func OpenElectionNotLaterErrorID() common.Hash {
	return common.HexToHash("0x3efa80c5bf59962cccec9ab27f5ac050cb8ad5883122fbf7541d1f92f40778e1")
}

// UnpackNotLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLater(uint64 closing)
func (openElection *OpenElection) UnpackNotLaterError(raw []byte) (*OpenElectionNotLater, error) {
	out := new(OpenElectionNotLater)
	if err := openElection.abi.UnpackIntoInterface(out, "NotLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionNotOnRoll represents a NotOnRoll error raised by the OpenElection contract.
type OpenElectionNotOnRoll struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnRoll(uint256 number)
func OpenElectionNotOnRollErrorID() common.Hash {
	return common.HexToHash("0x819f77e899040f5a2eabb908c6933e844b33d0550a32c42c0403bac321d535d6")
}

// UnpackNotOnRollError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnRoll(uint256 number)
func (openElection *OpenElection) UnpackNotOnRollError(raw []byte) (*OpenElectionNotOnRoll, error) {
	out := new(OpenElectionNotOnRoll)
	if err := openElection.abi.UnpackIntoInterface(out, "NotOnRoll", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionNotOrganiser represents a NotOrganiser error raised by the OpenElection contract.
type OpenElectionNotOrganiser struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOrganiser()
func OpenElectionNotOrganiserErrorID() common.Hash {
	return common.HexToHash("0xc7d791b162f1faadf1c8615331865d9f375837d3cc0eda34475b5bafb88a7b18")
}

// UnpackNotOrganiserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOrganiser()
func (openElection *OpenElection) UnpackNotOrganiserError(raw []byte) (*OpenElectionNotOrganiser, error) {
	out := new(OpenElectionNotOrganiser)
	if err := openElection.abi.UnpackIntoInterface(out, "NotOrganiser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionNumbersNotIncreasing represents a NumbersNotIncreasing error raised by the OpenElection contract.
type OpenElectionNumbersNotIncreasing struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NumbersNotIncreasing(uint256 position)
func OpenElectionNumbersNotIncreasingErrorID() common.Hash {
	return common.HexToHash("0x7fd314733489bcd7b4c85b04c0834ae6be6bc7c791c2434b96708bbedd637d4b")
}

// UnpackNumbersNotIncreasingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NumbersNotIncreasing(uint256 position)
func (openElection *OpenElection) UnpackNumbersNotIncreasingError(raw []byte) (*OpenElectionNumbersNotIncreasing, error) {
	out := new(OpenElectionNumbersNotIncreasing)
	if err := openElection.abi.UnpackIntoInterface(out, "NumbersNotIncreasing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenElectionWrongPhase represents a WrongPhase error raised by the OpenElection contract.
type OpenElectionWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func OpenElectionWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (openElection *OpenElection) UnpackWrongPhaseError(raw []byte) (*OpenElectionWrongPhase, error) {
	out := new(OpenElectionWrongPhase)
	if err := openElection.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionMetaData contains all meta data concerning the SecretElection contract.
var SecretElectionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ballotCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"batch\",\"type\":\"bytes\"}],\"name\":\"cast\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contentsLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"countedPages\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"counts\",\"outputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"\",\"type\":\"uint256[][]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"trustees\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"shares\",\"type\":\"bytes[]\"},{\"internalType\":\"uint256[]\",\"name\":\"lagrange\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[][]\",\"name\":\"counts\",\"type\":\"uint256[][]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"metadataHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mode\",\"outputs\":[{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"organiser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"shareHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"submitShares\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sums\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"votedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"recorded\",\"type\":\"bytes\"}],\"name\":\"BallotCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"BallotSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"Extended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256[][]\",\"name\":\"counts\",\"type\":\"uint256[][]\"}],\"name\":\"Finalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pages\",\"type\":\"uint256\"}],\"name\":\"RollFrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"}],\"name\":\"SharesSubmitted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBatchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BadContents\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"contest\",\"type\":\"uint256\"}],\"name\":\"BadCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ciphertext\",\"type\":\"uint256\"}],\"name\":\"BadDecryption\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadLagrange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadShareHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadShareProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"BadSignerOrProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTrustees\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HasBallots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"NotLater\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotOnRoll\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOrganiser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NumbersNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"ShareAlreadySubmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"}]",
	ID:  "0eb4828e9ec0cd0d9ab099c8b9decc414f",
}

// SecretElection is an auto generated Go binding around an Ethereum contract.
type SecretElection struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SecretElection) GetABI() abi.ABI {
	return c.abi
}

// NewSecretElection creates a new instance of SecretElection.
func NewSecretElection() *SecretElection {
	parsed, err := SecretElectionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SecretElection{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SecretElection) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBallotCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0030032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ballotCount() view returns(uint256)
func (secretElection *SecretElection) PackBallotCount() []byte {
	enc, err := secretElection.abi.Pack("ballotCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBallotCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0030032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ballotCount() view returns(uint256)
func (secretElection *SecretElection) TryPackBallotCount() ([]byte, error) {
	return secretElection.abi.Pack("ballotCount")
}

// UnpackBallotCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0030032.
//
// Solidity: function ballotCount() view returns(uint256)
func (secretElection *SecretElection) UnpackBallotCount(data []byte) (*big.Int, error) {
	out, err := secretElection.abi.Unpack("ballotCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea8a1af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel() returns()
func (secretElection *SecretElection) PackCancel() []byte {
	enc, err := secretElection.abi.Pack("cancel")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea8a1af0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel() returns()
func (secretElection *SecretElection) TryPackCancel() ([]byte, error) {
	return secretElection.abi.Pack("cancel")
}

// PackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756a210d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cast(bytes batch) returns()
func (secretElection *SecretElection) PackCast(batch []byte) []byte {
	enc, err := secretElection.abi.Pack("cast", batch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756a210d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cast(bytes batch) returns()
func (secretElection *SecretElection) TryPackCast(batch []byte) ([]byte, error) {
	return secretElection.abi.Pack("cast", batch)
}

// PackContentsLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06d3e08c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contentsLength() view returns(uint256)
func (secretElection *SecretElection) PackContentsLength() []byte {
	enc, err := secretElection.abi.Pack("contentsLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContentsLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06d3e08c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contentsLength() view returns(uint256)
func (secretElection *SecretElection) TryPackContentsLength() ([]byte, error) {
	return secretElection.abi.Pack("contentsLength")
}

// UnpackContentsLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06d3e08c.
//
// Solidity: function contentsLength() view returns(uint256)
func (secretElection *SecretElection) UnpackContentsLength(data []byte) (*big.Int, error) {
	out, err := secretElection.abi.Unpack("contentsLength", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCountedPages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82965bb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countedPages() view returns(uint256)
func (secretElection *SecretElection) PackCountedPages() []byte {
	enc, err := secretElection.abi.Pack("countedPages")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountedPages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82965bb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countedPages() view returns(uint256)
func (secretElection *SecretElection) TryPackCountedPages() ([]byte, error) {
	return secretElection.abi.Pack("countedPages")
}

// UnpackCountedPages is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82965bb6.
//
// Solidity: function countedPages() view returns(uint256)
func (secretElection *SecretElection) UnpackCountedPages(data []byte) (*big.Int, error) {
	out, err := secretElection.abi.Unpack("countedPages", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817cc1ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function counts() view returns(uint256[][])
func (secretElection *SecretElection) PackCounts() []byte {
	enc, err := secretElection.abi.Pack("counts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817cc1ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function counts() view returns(uint256[][])
func (secretElection *SecretElection) TryPackCounts() ([]byte, error) {
	return secretElection.abi.Pack("counts")
}

// UnpackCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x817cc1ea.
//
// Solidity: function counts() view returns(uint256[][])
func (secretElection *SecretElection) UnpackCounts(data []byte) ([][]*big.Int, error) {
	out, err := secretElection.abi.Unpack("counts", data)
	if err != nil {
		return *new([][]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([][]*big.Int)).(*[][]*big.Int)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (secretElection *SecretElection) PackDomainSeparator() []byte {
	enc, err := secretElection.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (secretElection *SecretElection) TryPackDomainSeparator() ([]byte, error) {
	return secretElection.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (secretElection *SecretElection) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := secretElection.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c7709c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extend(uint64 closing) returns()
func (secretElection *SecretElection) PackExtend(closing uint64) []byte {
	enc, err := secretElection.abi.Pack("extend", closing)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c7709c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extend(uint64 closing) returns()
func (secretElection *SecretElection) TryPackExtend(closing uint64) ([]byte, error) {
	return secretElection.abi.Pack("extend", closing)
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa98c8422.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(uint256[] trustees, bytes[] shares, uint256[] lagrange, uint256[][] counts) returns()
func (secretElection *SecretElection) PackFinalise(trustees []*big.Int, shares [][]byte, lagrange []*big.Int, counts [][]*big.Int) []byte {
	enc, err := secretElection.abi.Pack("finalise", trustees, shares, lagrange, counts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa98c8422.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(uint256[] trustees, bytes[] shares, uint256[] lagrange, uint256[][] counts) returns()
func (secretElection *SecretElection) TryPackFinalise(trustees []*big.Int, shares [][]byte, lagrange []*big.Int, counts [][]*big.Int) ([]byte, error) {
	return secretElection.abi.Pack("finalise", trustees, shares, lagrange, counts)
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecca031f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 number) view returns(bool)
func (secretElection *SecretElection) PackHasVoted(number *big.Int) []byte {
	enc, err := secretElection.abi.Pack("hasVoted", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecca031f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 number) view returns(bool)
func (secretElection *SecretElection) TryPackHasVoted(number *big.Int) ([]byte, error) {
	return secretElection.abi.Pack("hasVoted", number)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xecca031f.
//
// Solidity: function hasVoted(uint256 number) view returns(bool)
func (secretElection *SecretElection) UnpackHasVoted(data []byte) (bool, error) {
	out, err := secretElection.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMetadataHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5a1d7f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function metadataHash() view returns(bytes32)
func (secretElection *SecretElection) PackMetadataHash() []byte {
	enc, err := secretElection.abi.Pack("metadataHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMetadataHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5a1d7f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function metadataHash() view returns(bytes32)
func (secretElection *SecretElection) TryPackMetadataHash() ([]byte, error) {
	return secretElection.abi.Pack("metadataHash")
}

// UnpackMetadataHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5a1d7f0.
//
// Solidity: function metadataHash() view returns(bytes32)
func (secretElection *SecretElection) UnpackMetadataHash(data []byte) ([32]byte, error) {
	out, err := secretElection.abi.Unpack("metadataHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x295a5212.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mode() view returns(uint8)
func (secretElection *SecretElection) PackMode() []byte {
	enc, err := secretElection.abi.Pack("mode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x295a5212.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mode() view returns(uint8)
func (secretElection *SecretElection) TryPackMode() ([]byte, error) {
	return secretElection.abi.Pack("mode")
}

// UnpackMode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x295a5212.
//
// Solidity: function mode() view returns(uint8)
func (secretElection *SecretElection) UnpackMode(data []byte) (uint8, error) {
	out, err := secretElection.abi.Unpack("mode", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackOrganiser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e537486.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function organiser() view returns(address)
func (secretElection *SecretElection) PackOrganiser() []byte {
	enc, err := secretElection.abi.Pack("organiser")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrganiser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e537486.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function organiser() view returns(address)
func (secretElection *SecretElection) TryPackOrganiser() ([]byte, error) {
	return secretElection.abi.Pack("organiser")
}

// UnpackOrganiser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e537486.
//
// Solidity: function organiser() view returns(address)
func (secretElection *SecretElection) UnpackOrganiser(data []byte) (common.Address, error) {
	out, err := secretElection.abi.Unpack("organiser", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32))
func (secretElection *SecretElection) PackParameters() []byte {
	enc, err := secretElection.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32))
func (secretElection *SecretElection) TryPackParameters() ([]byte, error) {
	return secretElection.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32))
func (secretElection *SecretElection) UnpackParameters(data []byte) (Parameters, error) {
	out, err := secretElection.abi.Unpack("parameters", data)
	if err != nil {
		return *new(Parameters), err
	}
	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)
	return out0, nil
}

// PackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phase() view returns(uint8)
func (secretElection *SecretElection) PackPhase() []byte {
	enc, err := secretElection.abi.Pack("phase")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phase() view returns(uint8)
func (secretElection *SecretElection) TryPackPhase() ([]byte, error) {
	return secretElection.abi.Pack("phase")
}

// UnpackPhase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c9fe6e.
//
// Solidity: function phase() view returns(uint8)
func (secretElection *SecretElection) UnpackPhase(data []byte) (uint8, error) {
	out, err := secretElection.abi.Unpack("phase", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackShareHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28132d14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shareHash(uint256 trustee) view returns(bytes32)
func (secretElection *SecretElection) PackShareHash(trustee *big.Int) []byte {
	enc, err := secretElection.abi.Pack("shareHash", trustee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShareHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28132d14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shareHash(uint256 trustee) view returns(bytes32)
func (secretElection *SecretElection) TryPackShareHash(trustee *big.Int) ([]byte, error) {
	return secretElection.abi.Pack("shareHash", trustee)
}

// UnpackShareHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28132d14.
//
// Solidity: function shareHash(uint256 trustee) view returns(bytes32)
func (secretElection *SecretElection) UnpackShareHash(data []byte) ([32]byte, error) {
	out, err := secretElection.abi.Unpack("shareHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSubmitShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30539671.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitShares(uint256 trustee, bytes shares, uint256 challenge, uint256 response) returns()
func (secretElection *SecretElection) PackSubmitShares(trustee *big.Int, shares []byte, challenge *big.Int, response *big.Int) []byte {
	enc, err := secretElection.abi.Pack("submitShares", trustee, shares, challenge, response)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30539671.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitShares(uint256 trustee, bytes shares, uint256 challenge, uint256 response) returns()
func (secretElection *SecretElection) TryPackSubmitShares(trustee *big.Int, shares []byte, challenge *big.Int, response *big.Int) ([]byte, error) {
	return secretElection.abi.Pack("submitShares", trustee, shares, challenge, response)
}

// PackSums is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45aceb38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sums() view returns(bytes)
func (secretElection *SecretElection) PackSums() []byte {
	enc, err := secretElection.abi.Pack("sums")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSums is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45aceb38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sums() view returns(bytes)
func (secretElection *SecretElection) TryPackSums() ([]byte, error) {
	return secretElection.abi.Pack("sums")
}

// UnpackSums is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45aceb38.
//
// Solidity: function sums() view returns(bytes)
func (secretElection *SecretElection) UnpackSums(data []byte) ([]byte, error) {
	out, err := secretElection.abi.Unpack("sums", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackVotedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98f0c35f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votedWord(uint256 page) view returns(uint256)
func (secretElection *SecretElection) PackVotedWord(page *big.Int) []byte {
	enc, err := secretElection.abi.Pack("votedWord", page)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98f0c35f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votedWord(uint256 page) view returns(uint256)
func (secretElection *SecretElection) TryPackVotedWord(page *big.Int) ([]byte, error) {
	return secretElection.abi.Pack("votedWord", page)
}

// UnpackVotedWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98f0c35f.
//
// Solidity: function votedWord(uint256 page) view returns(uint256)
func (secretElection *SecretElection) UnpackVotedWord(data []byte) (*big.Int, error) {
	out, err := secretElection.abi.Unpack("votedWord", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// SecretElectionAnnounced represents a Announced event raised by the SecretElection contract.
type SecretElectionAnnounced struct {
	Metadata []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SecretElectionAnnouncedEventName = "Announced"

// ContractEventName returns the user-defined event name.
func (SecretElectionAnnounced) ContractEventName() string {
	return SecretElectionAnnouncedEventName
}

// UnpackAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Announced(bytes metadata)
func (secretElection *SecretElection) UnpackAnnouncedEvent(log *types.Log) (*SecretElectionAnnounced, error) {
	event := "Announced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionAnnounced)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SecretElectionBallotCast represents a BallotCast event raised by the SecretElection contract.
type SecretElectionBallotCast struct {
	Number   *big.Int
	Digest   [32]byte
	Recorded []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SecretElectionBallotCastEventName = "BallotCast"

// ContractEventName returns the user-defined event name.
func (SecretElectionBallotCast) ContractEventName() string {
	return SecretElectionBallotCastEventName
}

// UnpackBallotCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BallotCast(uint256 indexed number, bytes32 digest, bytes recorded)
func (secretElection *SecretElection) UnpackBallotCastEvent(log *types.Log) (*SecretElectionBallotCast, error) {
	event := "BallotCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionBallotCast)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SecretElectionBallotSkipped represents a BallotSkipped event raised by the SecretElection contract.
type SecretElectionBallotSkipped struct {
	Number *big.Int
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const SecretElectionBallotSkippedEventName = "BallotSkipped"

// ContractEventName returns the user-defined event name.
func (SecretElectionBallotSkipped) ContractEventName() string {
	return SecretElectionBallotSkippedEventName
}

// UnpackBallotSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BallotSkipped(uint256 indexed number, uint8 reason)
func (secretElection *SecretElection) UnpackBallotSkippedEvent(log *types.Log) (*SecretElectionBallotSkipped, error) {
	event := "BallotSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionBallotSkipped)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SecretElectionCancelled represents a Cancelled event raised by the SecretElection contract.
type SecretElectionCancelled struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SecretElectionCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (SecretElectionCancelled) ContractEventName() string {
	return SecretElectionCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled()
func (secretElection *SecretElection) UnpackCancelledEvent(log *types.Log) (*SecretElectionCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionCancelled)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SecretElectionExtended represents a Extended event raised by the SecretElection contract.
type SecretElectionExtended struct {
	Closing uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SecretElectionExtendedEventName = "Extended"

// ContractEventName returns the user-defined event name.
func (SecretElectionExtended) ContractEventName() string {
	return SecretElectionExtendedEventName
}

// UnpackExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Extended(uint64 closing)
func (secretElection *SecretElection) UnpackExtendedEvent(log *types.Log) (*SecretElectionExtended, error) {
	event := "Extended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionExtended)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SecretElectionFinalised represents a Finalised event raised by the SecretElection contract.
type SecretElectionFinalised struct {
	Counts [][]*big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SecretElectionFinalisedEventName = "Finalised"

// ContractEventName returns the user-defined event name.
func (SecretElectionFinalised) ContractEventName() string {
	return SecretElectionFinalisedEventName
}

// UnpackFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalised(uint256[][] counts)
func (secretElection *SecretElection) UnpackFinalisedEvent(log *types.Log) (*SecretElectionFinalised, error) {
	event := "Finalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionFinalised)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SecretElectionRollFrozen represents a RollFrozen event raised by the SecretElection contract.
type SecretElectionRollFrozen struct {
	Pages *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SecretElectionRollFrozenEventName = "RollFrozen"

// ContractEventName returns the user-defined event name.
func (SecretElectionRollFrozen) ContractEventName() string {
	return SecretElectionRollFrozenEventName
}

// UnpackRollFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RollFrozen(uint256 pages)
func (secretElection *SecretElection) UnpackRollFrozenEvent(log *types.Log) (*SecretElectionRollFrozen, error) {
	event := "RollFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionRollFrozen)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SecretElectionSharesSubmitted represents a SharesSubmitted event raised by the SecretElection contract.
type SecretElectionSharesSubmitted struct {
	Trustee *big.Int
	Shares  []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const SecretElectionSharesSubmittedEventName = "SharesSubmitted"

// ContractEventName returns the user-defined event name.
func (SecretElectionSharesSubmitted) ContractEventName() string {
	return SecretElectionSharesSubmittedEventName
}

// UnpackSharesSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SharesSubmitted(uint256 indexed trustee, bytes shares)
func (secretElection *SecretElection) UnpackSharesSubmittedEvent(log *types.Log) (*SecretElectionSharesSubmitted, error) {
	event := "SharesSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != secretElection.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SecretElectionSharesSubmitted)
	if len(log.Data) > 0 {
		if err := secretElection.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range secretElection.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (secretElection *SecretElection) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], secretElection.abi.Errors["AlreadyInitialised"].ID.Bytes()[:4]) {
		return secretElection.UnpackAlreadyInitialisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadBatchLength"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadBatchLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadContents"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadContentsError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadCounts"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadDecryption"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadDecryptionError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadLagrange"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadLagrangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadShareHash"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadShareHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadShareProof"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadShareProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadSignerOrProof"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadSignerOrProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["BadTrustees"].ID.Bytes()[:4]) {
		return secretElection.UnpackBadTrusteesError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["HasBallots"].ID.Bytes()[:4]) {
		return secretElection.UnpackHasBallotsError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NotLater"].ID.Bytes()[:4]) {
		return secretElection.UnpackNotLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NotOnRoll"].ID.Bytes()[:4]) {
		return secretElection.UnpackNotOnRollError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NotOrganiser"].ID.Bytes()[:4]) {
		return secretElection.UnpackNotOrganiserError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NumbersNotIncreasing"].ID.Bytes()[:4]) {
		return secretElection.UnpackNumbersNotIncreasingError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["ShareAlreadySubmitted"].ID.Bytes()[:4]) {
		return secretElection.UnpackShareAlreadySubmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return secretElection.UnpackWrongPhaseError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SecretElectionAlreadyInitialised represents a AlreadyInitialised error raised by the SecretElection contract.
type SecretElectionAlreadyInitialised struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialised()
func SecretElectionAlreadyInitialisedErrorID() common.Hash {
	return common.HexToHash("0x3c3282e7caec78e7ab03a2f6e63ff4331bafe481af2d66352928e37b8722c8ff")
}

// UnpackAlreadyInitialisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialised()
func (secretElection *SecretElection) UnpackAlreadyInitialisedError(raw []byte) (*SecretElectionAlreadyInitialised, error) {
	out := new(SecretElectionAlreadyInitialised)
	if err := secretElection.abi.UnpackIntoInterface(out, "AlreadyInitialised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadBatchLength represents a BadBatchLength error raised by the SecretElection contract.
type SecretElectionBadBatchLength struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatchLength()
func SecretElectionBadBatchLengthErrorID() common.Hash {
	return common.HexToHash("0xa2a6e22db6a5ffa26a1a13fe1830985c87d4a4b4902c1ac969e7cbb5e98d7329")
}

// UnpackBadBatchLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatchLength()
func (secretElection *SecretElection) UnpackBadBatchLengthError(raw []byte) (*SecretElectionBadBatchLength, error) {
	out := new(SecretElectionBadBatchLength)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadBatchLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadContents represents a BadContents error raised by the SecretElection contract.
type SecretElectionBadContents struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadContents(uint256 number)
func SecretElectionBadContentsErrorID() common.Hash {
	return common.HexToHash("0x213c85a82eb439d3bb0eb194f989c3948337b8b935489b453e517929cabb0287")
}

// UnpackBadContentsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadContents(uint256 number)
func (secretElection *SecretElection) UnpackBadContentsError(raw []byte) (*SecretElectionBadContents, error) {
	out := new(SecretElectionBadContents)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadContents", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadCounts represents a BadCounts error raised by the SecretElection contract.
type SecretElectionBadCounts struct {
	Contest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCounts(uint256 contest)
func SecretElectionBadCountsErrorID() common.Hash {
	return common.HexToHash("0x70f48812469b594fe92a63e43514d701d343262672f9ccd29b3f287b65df01e6")
}

// UnpackBadCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCounts(uint256 contest)
func (secretElection *SecretElection) UnpackBadCountsError(raw []byte) (*SecretElectionBadCounts, error) {
	out := new(SecretElectionBadCounts)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadDecryption represents a BadDecryption error raised by the SecretElection contract.
type SecretElectionBadDecryption struct {
	Ciphertext *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDecryption(uint256 ciphertext)
func SecretElectionBadDecryptionErrorID() common.Hash {
	return common.HexToHash("0xae020e399176a76e21017afccae8e67fcf6b4c012ba474dd3f1d19320787ccc6")
}

// UnpackBadDecryptionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDecryption(uint256 ciphertext)
func (secretElection *SecretElection) UnpackBadDecryptionError(raw []byte) (*SecretElectionBadDecryption, error) {
	out := new(SecretElectionBadDecryption)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadDecryption", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadLagrange represents a BadLagrange error raised by the SecretElection contract.
type SecretElectionBadLagrange struct {
	Trustee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLagrange(uint256 trustee)
func SecretElectionBadLagrangeErrorID() common.Hash {
	return common.HexToHash("0x3cc95899e5f7147ae7da78eb8c0c7c0bc6b173665714b6520f2a40288864a01f")
}

// UnpackBadLagrangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLagrange(uint256 trustee)
func (secretElection *SecretElection) UnpackBadLagrangeError(raw []byte) (*SecretElectionBadLagrange, error) {
	out := new(SecretElectionBadLagrange)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadLagrange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadParameters represents a BadParameters error raised by the SecretElection contract.
type SecretElectionBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func SecretElectionBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (secretElection *SecretElection) UnpackBadParametersError(raw []byte) (*SecretElectionBadParameters, error) {
	out := new(SecretElectionBadParameters)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadShareHash represents a BadShareHash error raised by the SecretElection contract.
type SecretElectionBadShareHash struct {
	Trustee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShareHash(uint256 trustee)
func SecretElectionBadShareHashErrorID() common.Hash {
	return common.HexToHash("0x320cbf2d8ccfd64d6abf62f1a27df43fb71988c3fd6f7f7678263f72fc3d393d")
}

// UnpackBadShareHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShareHash(uint256 trustee)
func (secretElection *SecretElection) UnpackBadShareHashError(raw []byte) (*SecretElectionBadShareHash, error) {
	out := new(SecretElectionBadShareHash)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadShareHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadShareProof represents a BadShareProof error raised by the SecretElection contract.
type SecretElectionBadShareProof struct {
	Trustee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShareProof(uint256 trustee)
func SecretElectionBadShareProofErrorID() common.Hash {
	return common.HexToHash("0xff2ca3c7220b7d75b16bca6d22ddbda1464d92af5698730f24c13cac20be94ff")
}

// UnpackBadShareProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShareProof(uint256 trustee)
func (secretElection *SecretElection) UnpackBadShareProofError(raw []byte) (*SecretElectionBadShareProof, error) {
	out := new(SecretElectionBadShareProof)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadShareProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadSignerOrProof represents a BadSignerOrProof error raised by the SecretElection contract.
type SecretElectionBadSignerOrProof struct {
	Page *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignerOrProof(uint256 page)
func SecretElectionBadSignerOrProofErrorID() common.Hash {
	return common.HexToHash("0x8266f17393228db701059cf5f0492516d4d4739c2c6c1979ac9a2eb6616a9f24")
}

// UnpackBadSignerOrProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignerOrProof(uint256 page)
func (secretElection *SecretElection) UnpackBadSignerOrProofError(raw []byte) (*SecretElectionBadSignerOrProof, error) {
	out := new(SecretElectionBadSignerOrProof)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadSignerOrProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionBadTrustees represents a BadTrustees error raised by the SecretElection contract.
type SecretElectionBadTrustees struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTrustees()
func SecretElectionBadTrusteesErrorID() common.Hash {
	return common.HexToHash("0x35dbd5fbe1893123c5b87745c96d2965407a4179befe2bfd6add94622c7bbddb")
}

// UnpackBadTrusteesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTrustees()
func (secretElection *SecretElection) UnpackBadTrusteesError(raw []byte) (*SecretElectionBadTrustees, error) {
	out := new(SecretElectionBadTrustees)
	if err := secretElection.abi.UnpackIntoInterface(out, "BadTrustees", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionHasBallots represents a HasBallots error raised by the SecretElection contract.
type SecretElectionHasBallots struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HasBallots()
func SecretElectionHasBallotsErrorID() common.Hash {
	return common.HexToHash("0x6bd4e4968c76ef0e81fd84836332998bd840a1983551c46128d62d0bd6939301")
}

// UnpackHasBallotsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HasBallots()
func (secretElection *SecretElection) UnpackHasBallotsError(raw []byte) (*SecretElectionHasBallots, error) {
	out := new(SecretElectionHasBallots)
	if err := secretElection.abi.UnpackIntoInterface(out, "HasBallots", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionNotLater represents a NotLater error raised by the SecretElection contract.
type SecretElectionNotLater struct {
	Closing uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLater(uint64 closing)
func SecretElectionNotLaterErrorID() common.Hash {
	return common.HexToHash("0x3efa80c5bf59962cccec9ab27f5ac050cb8ad5883122fbf7541d1f92f40778e1")
}

// UnpackNotLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLater(uint64 closing)
func (secretElection *SecretElection) UnpackNotLaterError(raw []byte) (*SecretElectionNotLater, error) {
	out := new(SecretElectionNotLater)
	if err := secretElection.abi.UnpackIntoInterface(out, "NotLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionNotOnRoll represents a NotOnRoll error raised by the SecretElection contract.
type SecretElectionNotOnRoll struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnRoll(uint256 number)
func SecretElectionNotOnRollErrorID() common.Hash {
	return common.HexToHash("0x819f77e899040f5a2eabb908c6933e844b33d0550a32c42c0403bac321d535d6")
}

// UnpackNotOnRollError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnRoll(uint256 number)
func (secretElection *SecretElection) UnpackNotOnRollError(raw []byte) (*SecretElectionNotOnRoll, error) {
	out := new(SecretElectionNotOnRoll)
	if err := secretElection.abi.UnpackIntoInterface(out, "NotOnRoll", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionNotOrganiser represents a NotOrganiser error raised by the SecretElection contract.
type SecretElectionNotOrganiser struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOrganiser()
func SecretElectionNotOrganiserErrorID() common.Hash {
	return common.HexToHash("0xc7d791b162f1faadf1c8615331865d9f375837d3cc0eda34475b5bafb88a7b18")
}

// UnpackNotOrganiserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOrganiser()
func (secretElection *SecretElection) UnpackNotOrganiserError(raw []byte) (*SecretElectionNotOrganiser, error) {
	out := new(SecretElectionNotOrganiser)
	if err := secretElection.abi.UnpackIntoInterface(out, "NotOrganiser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionNumbersNotIncreasing represents a NumbersNotIncreasing error raised by the SecretElection contract.
type SecretElectionNumbersNotIncreasing struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NumbersNotIncreasing(uint256 position)
func SecretElectionNumbersNotIncreasingErrorID() common.Hash {
	return common.HexToHash("0x7fd314733489bcd7b4c85b04c0834ae6be6bc7c791c2434b96708bbedd637d4b")
}

// UnpackNumbersNotIncreasingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NumbersNotIncreasing(uint256 position)
func (secretElection *SecretElection) UnpackNumbersNotIncreasingError(raw []byte) (*SecretElectionNumbersNotIncreasing, error) {
	out := new(SecretElectionNumbersNotIncreasing)
	if err := secretElection.abi.UnpackIntoInterface(out, "NumbersNotIncreasing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionShareAlreadySubmitted represents a ShareAlreadySubmitted error raised by the SecretElection contract.
type SecretElectionShareAlreadySubmitted struct {
	Trustee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShareAlreadySubmitted(uint256 trustee)
func SecretElectionShareAlreadySubmittedErrorID() common.Hash {
	return common.HexToHash("0x68ce22a55cf2f5457eaed7ac68895b0124dc19c7db8f5ad2bdc4b30ac5c5f2ac")
}

// UnpackShareAlreadySubmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShareAlreadySubmitted(uint256 trustee)
func (secretElection *SecretElection) UnpackShareAlreadySubmittedError(raw []byte) (*SecretElectionShareAlreadySubmitted, error) {
	out := new(SecretElectionShareAlreadySubmitted)
	if err := secretElection.abi.UnpackIntoInterface(out, "ShareAlreadySubmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SecretElectionWrongPhase represents a WrongPhase error raised by the SecretElection contract.
type SecretElectionWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func SecretElectionWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (secretElection *SecretElection) UnpackWrongPhaseError(raw []byte) (*SecretElectionWrongPhase, error) {
	out := new(SecretElectionWrongPhase)
	if err := secretElection.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardMetaData contains all meta data concerning the TrusteeBoard contract.
var TrusteeBoardMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"abort\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"secretPoint\",\"type\":\"uint256[2]\"},{\"internalType\":\"bytes\",\"name\":\"dealerCommitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"dealerShares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"complain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadlines\",\"outputs\":[{\"internalType\":\"uint64[3]\",\"name\":\"\",\"type\":\"uint64[3]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"deal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"progress\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"dealt\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"confirmed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2]\",\"name\":\"transportKey\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"sharePublicKey\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"trustees\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"complainer\",\"type\":\"uint256\"}],\"name\":\"Aborted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"}],\"name\":\"Dealt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"Ready\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"transportKey\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyDone\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBoard\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDeal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"}],\"name\":\"ComplaintUnfounded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NotTrustee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"}]",
	ID:  "1f6995300e2a08cd14443c069439f3870a",
}

// TrusteeBoard is an auto generated Go binding around an Ethereum contract.
type TrusteeBoard struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TrusteeBoard) GetABI() abi.ABI {
	return c.abi
}

// NewTrusteeBoard creates a new instance of TrusteeBoard.
func NewTrusteeBoard() *TrusteeBoard {
	parsed, err := TrusteeBoardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TrusteeBoard{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TrusteeBoard) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAbort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35a063b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function abort() returns()
func (trusteeBoard *TrusteeBoard) PackAbort() []byte {
	enc, err := trusteeBoard.abi.Pack("abort")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAbort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35a063b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function abort() returns()
func (trusteeBoard *TrusteeBoard) TryPackAbort() ([]byte, error) {
	return trusteeBoard.abi.Pack("abort")
}

// PackComplain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71041684.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function complain(uint256 dealer, uint256[2] secretPoint, bytes dealerCommitments, bytes dealerShares, uint256 challenge, uint256 response) returns()
func (trusteeBoard *TrusteeBoard) PackComplain(dealer *big.Int, secretPoint [2]*big.Int, dealerCommitments []byte, dealerShares []byte, challenge *big.Int, response *big.Int) []byte {
	enc, err := trusteeBoard.abi.Pack("complain", dealer, secretPoint, dealerCommitments, dealerShares, challenge, response)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackComplain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71041684.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function complain(uint256 dealer, uint256[2] secretPoint, bytes dealerCommitments, bytes dealerShares, uint256 challenge, uint256 response) returns()
func (trusteeBoard *TrusteeBoard) TryPackComplain(dealer *big.Int, secretPoint [2]*big.Int, dealerCommitments []byte, dealerShares []byte, challenge *big.Int, response *big.Int) ([]byte, error) {
	return trusteeBoard.abi.Pack("complain", dealer, secretPoint, dealerCommitments, dealerShares, challenge, response)
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7022b58e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm() returns()
func (trusteeBoard *TrusteeBoard) PackConfirm() []byte {
	enc, err := trusteeBoard.abi.Pack("confirm")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7022b58e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm() returns()
func (trusteeBoard *TrusteeBoard) TryPackConfirm() ([]byte, error) {
	return trusteeBoard.abi.Pack("confirm")
}

// PackDeadlines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf32b062.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deadlines() view returns(uint64[3])
func (trusteeBoard *TrusteeBoard) PackDeadlines() []byte {
	enc, err := trusteeBoard.abi.Pack("deadlines")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeadlines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf32b062.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deadlines() view returns(uint64[3])
func (trusteeBoard *TrusteeBoard) TryPackDeadlines() ([]byte, error) {
	return trusteeBoard.abi.Pack("deadlines")
}

// UnpackDeadlines is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf32b062.
//
// Solidity: function deadlines() view returns(uint64[3])
func (trusteeBoard *TrusteeBoard) UnpackDeadlines(data []byte) ([3]uint64, error) {
	out, err := trusteeBoard.abi.Unpack("deadlines", data)
	if err != nil {
		return *new([3]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([3]uint64)).(*[3]uint64)
	return out0, nil
}

// PackDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf923d42f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deal(bytes commitments, bytes shares, uint256 challenge, uint256 response) returns()
func (trusteeBoard *TrusteeBoard) PackDeal(commitments []byte, shares []byte, challenge *big.Int, response *big.Int) []byte {
	enc, err := trusteeBoard.abi.Pack("deal", commitments, shares, challenge, response)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf923d42f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deal(bytes commitments, bytes shares, uint256 challenge, uint256 response) returns()
func (trusteeBoard *TrusteeBoard) TryPackDeal(commitments []byte, shares []byte, challenge *big.Int, response *big.Int) ([]byte, error) {
	return trusteeBoard.abi.Pack("deal", commitments, shares, challenge, response)
}

// PackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function key() view returns(uint256 x, uint256 y)
func (trusteeBoard *TrusteeBoard) PackKey() []byte {
	enc, err := trusteeBoard.abi.Pack("key")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function key() view returns(uint256 x, uint256 y)
func (trusteeBoard *TrusteeBoard) TryPackKey() ([]byte, error) {
	return trusteeBoard.abi.Pack("key")
}

// KeyOutput serves as a container for the return parameters of contract
// method Key.
type KeyOutput struct {
	X *big.Int
	Y *big.Int
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(uint256 x, uint256 y)
func (trusteeBoard *TrusteeBoard) UnpackKey(data []byte) (KeyOutput, error) {
	out, err := trusteeBoard.abi.Unpack("key", data)
	outstruct := new(KeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.X = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProgress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69826a94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function progress(uint256 index) view returns(bool registered, bool dealt, bool confirmed)
func (trusteeBoard *TrusteeBoard) PackProgress(index *big.Int) []byte {
	enc, err := trusteeBoard.abi.Pack("progress", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69826a94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function progress(uint256 index) view returns(bool registered, bool dealt, bool confirmed)
func (trusteeBoard *TrusteeBoard) TryPackProgress(index *big.Int) ([]byte, error) {
	return trusteeBoard.abi.Pack("progress", index)
}

// ProgressOutput serves as a container for the return parameters of contract
// method Progress.
type ProgressOutput struct {
	Registered bool
	Dealt      bool
	Confirmed  bool
}

// UnpackProgress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69826a94.
//
// Solidity: function progress(uint256 index) view returns(bool registered, bool dealt, bool confirmed)
func (trusteeBoard *TrusteeBoard) UnpackProgress(data []byte) (ProgressOutput, error) {
	out, err := trusteeBoard.abi.Unpack("progress", data)
	outstruct := new(ProgressOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Registered = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Dealt = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Confirmed = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00ab48cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 commitment, uint256[2] transportKey, uint256 challenge, uint256 response) returns()
func (trusteeBoard *TrusteeBoard) PackRegister(commitment [32]byte, transportKey [2]*big.Int, challenge *big.Int, response *big.Int) []byte {
	enc, err := trusteeBoard.abi.Pack("register", commitment, transportKey, challenge, response)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00ab48cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 commitment, uint256[2] transportKey, uint256 challenge, uint256 response) returns()
func (trusteeBoard *TrusteeBoard) TryPackRegister(commitment [32]byte, transportKey [2]*big.Int, challenge *big.Int, response *big.Int) ([]byte, error) {
	return trusteeBoard.abi.Pack("register", commitment, transportKey, challenge, response)
}

// PackSharePublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf4c94c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharePublicKey(uint256 index) view returns(uint256 x, uint256 y)
func (trusteeBoard *TrusteeBoard) PackSharePublicKey(index *big.Int) []byte {
	enc, err := trusteeBoard.abi.Pack("sharePublicKey", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharePublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf4c94c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharePublicKey(uint256 index) view returns(uint256 x, uint256 y)
func (trusteeBoard *TrusteeBoard) TryPackSharePublicKey(index *big.Int) ([]byte, error) {
	return trusteeBoard.abi.Pack("sharePublicKey", index)
}

// SharePublicKeyOutput serves as a container for the return parameters of contract
// method SharePublicKey.
type SharePublicKeyOutput struct {
	X *big.Int
	Y *big.Int
}

// UnpackSharePublicKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf4c94c6.
//
// Solidity: function sharePublicKey(uint256 index) view returns(uint256 x, uint256 y)
func (trusteeBoard *TrusteeBoard) UnpackSharePublicKey(data []byte) (SharePublicKeyOutput, error) {
	out, err := trusteeBoard.abi.Unpack("sharePublicKey", data)
	outstruct := new(SharePublicKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.X = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc040e6b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stage() view returns(uint8)
func (trusteeBoard *TrusteeBoard) PackStage() []byte {
	enc, err := trusteeBoard.abi.Pack("stage")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc040e6b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stage() view returns(uint8)
func (trusteeBoard *TrusteeBoard) TryPackStage() ([]byte, error) {
	return trusteeBoard.abi.Pack("stage")
}

// UnpackStage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc040e6b8.
//
// Solidity: function stage() view returns(uint8)
func (trusteeBoard *TrusteeBoard) UnpackStage(data []byte) (uint8, error) {
	out, err := trusteeBoard.abi.Unpack("stage", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint256)
func (trusteeBoard *TrusteeBoard) PackThreshold() []byte {
	enc, err := trusteeBoard.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint256)
func (trusteeBoard *TrusteeBoard) TryPackThreshold() ([]byte, error) {
	return trusteeBoard.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint256)
func (trusteeBoard *TrusteeBoard) UnpackThreshold(data []byte) (*big.Int, error) {
	out, err := trusteeBoard.abi.Unpack("threshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTrustees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1337cb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trustees() view returns(address[])
func (trusteeBoard *TrusteeBoard) PackTrustees() []byte {
	enc, err := trusteeBoard.abi.Pack("trustees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrustees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1337cb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trustees() view returns(address[])
func (trusteeBoard *TrusteeBoard) TryPackTrustees() ([]byte, error) {
	return trusteeBoard.abi.Pack("trustees")
}

// UnpackTrustees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1337cb8.
//
// Solidity: function trustees() view returns(address[])
func (trusteeBoard *TrusteeBoard) UnpackTrustees(data []byte) ([]common.Address, error) {
	out, err := trusteeBoard.abi.Unpack("trustees", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// TrusteeBoardAborted represents a Aborted event raised by the TrusteeBoard contract.
type TrusteeBoardAborted struct {
	Dealer     *big.Int
	Complainer *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const TrusteeBoardAbortedEventName = "Aborted"

// ContractEventName returns the user-defined event name.
func (TrusteeBoardAborted) ContractEventName() string {
	return TrusteeBoardAbortedEventName
}

// UnpackAbortedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Aborted(uint256 indexed dealer, uint256 indexed complainer)
func (trusteeBoard *TrusteeBoard) UnpackAbortedEvent(log *types.Log) (*TrusteeBoardAborted, error) {
	event := "Aborted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trusteeBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrusteeBoardAborted)
	if len(log.Data) > 0 {
		if err := trusteeBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trusteeBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrusteeBoardConfirmed represents a Confirmed event raised by the TrusteeBoard contract.
type TrusteeBoardConfirmed struct {
	Index *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TrusteeBoardConfirmedEventName = "Confirmed"

// ContractEventName returns the user-defined event name.
func (TrusteeBoardConfirmed) ContractEventName() string {
	return TrusteeBoardConfirmedEventName
}

// UnpackConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Confirmed(uint256 indexed index)
func (trusteeBoard *TrusteeBoard) UnpackConfirmedEvent(log *types.Log) (*TrusteeBoardConfirmed, error) {
	event := "Confirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trusteeBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrusteeBoardConfirmed)
	if len(log.Data) > 0 {
		if err := trusteeBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trusteeBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrusteeBoardDealt represents a Dealt event raised by the TrusteeBoard contract.
type TrusteeBoardDealt struct {
	Index       *big.Int
	Commitments []byte
	Shares      []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const TrusteeBoardDealtEventName = "Dealt"

// ContractEventName returns the user-defined event name.
func (TrusteeBoardDealt) ContractEventName() string {
	return TrusteeBoardDealtEventName
}

// UnpackDealtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dealt(uint256 indexed index, bytes commitments, bytes shares)
func (trusteeBoard *TrusteeBoard) UnpackDealtEvent(log *types.Log) (*TrusteeBoardDealt, error) {
	event := "Dealt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trusteeBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrusteeBoardDealt)
	if len(log.Data) > 0 {
		if err := trusteeBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trusteeBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrusteeBoardReady represents a Ready event raised by the TrusteeBoard contract.
type TrusteeBoardReady struct {
	X   *big.Int
	Y   *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const TrusteeBoardReadyEventName = "Ready"

// ContractEventName returns the user-defined event name.
func (TrusteeBoardReady) ContractEventName() string {
	return TrusteeBoardReadyEventName
}

// UnpackReadyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ready(uint256 x, uint256 y)
func (trusteeBoard *TrusteeBoard) UnpackReadyEvent(log *types.Log) (*TrusteeBoardReady, error) {
	event := "Ready"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trusteeBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrusteeBoardReady)
	if len(log.Data) > 0 {
		if err := trusteeBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trusteeBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrusteeBoardRegistered represents a Registered event raised by the TrusteeBoard contract.
type TrusteeBoardRegistered struct {
	Index        *big.Int
	Commitment   [32]byte
	TransportKey []byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const TrusteeBoardRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (TrusteeBoardRegistered) ContractEventName() string {
	return TrusteeBoardRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(uint256 indexed index, bytes32 commitment, bytes transportKey)
func (trusteeBoard *TrusteeBoard) UnpackRegisteredEvent(log *types.Log) (*TrusteeBoardRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trusteeBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrusteeBoardRegistered)
	if len(log.Data) > 0 {
		if err := trusteeBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trusteeBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (trusteeBoard *TrusteeBoard) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["AlreadyDone"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackAlreadyDoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["AlreadyInitialised"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackAlreadyInitialisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["BadBoard"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackBadBoardError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["BadDeal"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackBadDealError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["ComplaintUnfounded"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackComplaintUnfoundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["DeadlineNotPassed"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackDeadlineNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["NotTrustee"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackNotTrusteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["WrongStage"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackWrongStageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TrusteeBoardAlreadyDone represents a AlreadyDone error raised by the TrusteeBoard contract.
type TrusteeBoardAlreadyDone struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDone(uint256 index)
func TrusteeBoardAlreadyDoneErrorID() common.Hash {
	return common.HexToHash("0xbecf248fa903479acaaaa7be912c6ff9e6c4afdc3eb46b4bd406cb36e7820639")
}

// UnpackAlreadyDoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDone(uint256 index)
func (trusteeBoard *TrusteeBoard) UnpackAlreadyDoneError(raw []byte) (*TrusteeBoardAlreadyDone, error) {
	out := new(TrusteeBoardAlreadyDone)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "AlreadyDone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardAlreadyInitialised represents a AlreadyInitialised error raised by the TrusteeBoard contract.
type TrusteeBoardAlreadyInitialised struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialised()
func TrusteeBoardAlreadyInitialisedErrorID() common.Hash {
	return common.HexToHash("0x3c3282e7caec78e7ab03a2f6e63ff4331bafe481af2d66352928e37b8722c8ff")
}

// UnpackAlreadyInitialisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialised()
func (trusteeBoard *TrusteeBoard) UnpackAlreadyInitialisedError(raw []byte) (*TrusteeBoardAlreadyInitialised, error) {
	out := new(TrusteeBoardAlreadyInitialised)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "AlreadyInitialised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardBadBoard represents a BadBoard error raised by the TrusteeBoard contract.
type TrusteeBoardBadBoard struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBoard()
func TrusteeBoardBadBoardErrorID() common.Hash {
	return common.HexToHash("0x408a3749526bfadda28e8f8b4ed7ddba1da35380ecf5857dd4a76861bed93dcd")
}

// UnpackBadBoardError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBoard()
func (trusteeBoard *TrusteeBoard) UnpackBadBoardError(raw []byte) (*TrusteeBoardBadBoard, error) {
	out := new(TrusteeBoardBadBoard)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "BadBoard", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardBadDeal represents a BadDeal error raised by the TrusteeBoard contract.
type TrusteeBoardBadDeal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDeal()
func TrusteeBoardBadDealErrorID() common.Hash {
	return common.HexToHash("0xd6dc968a453ef1fc1615625d04340e4c3a5dc7f55d9ff5515d0c40411e0d920f")
}

// UnpackBadDealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDeal()
func (trusteeBoard *TrusteeBoard) UnpackBadDealError(raw []byte) (*TrusteeBoardBadDeal, error) {
	out := new(TrusteeBoardBadDeal)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "BadDeal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardBadProof represents a BadProof error raised by the TrusteeBoard contract.
type TrusteeBoardBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func TrusteeBoardBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (trusteeBoard *TrusteeBoard) UnpackBadProofError(raw []byte) (*TrusteeBoardBadProof, error) {
	out := new(TrusteeBoardBadProof)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardComplaintUnfounded represents a ComplaintUnfounded error raised by the TrusteeBoard contract.
type TrusteeBoardComplaintUnfounded struct {
	Dealer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ComplaintUnfounded(uint256 dealer)
func TrusteeBoardComplaintUnfoundedErrorID() common.Hash {
	return common.HexToHash("0xebcea2c858b06e9b7064b7be83bf8d0486666298a655f301d87e1b91cfa1b2a6")
}

// UnpackComplaintUnfoundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ComplaintUnfounded(uint256 dealer)
func (trusteeBoard *TrusteeBoard) UnpackComplaintUnfoundedError(raw []byte) (*TrusteeBoardComplaintUnfounded, error) {
	out := new(TrusteeBoardComplaintUnfounded)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "ComplaintUnfounded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardDeadlineNotPassed represents a DeadlineNotPassed error raised by the TrusteeBoard contract.
type TrusteeBoardDeadlineNotPassed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotPassed()
func TrusteeBoardDeadlineNotPassedErrorID() common.Hash {
	return common.HexToHash("0x2eb354304beb0bd68470e9139623dee081cf0ada63afba1b4d19277aa276f9c9")
}

// UnpackDeadlineNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotPassed()
func (trusteeBoard *TrusteeBoard) UnpackDeadlineNotPassedError(raw []byte) (*TrusteeBoardDeadlineNotPassed, error) {
	out := new(TrusteeBoardDeadlineNotPassed)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "DeadlineNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardNotTrustee represents a NotTrustee error raised by the TrusteeBoard contract.
type TrusteeBoardNotTrustee struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTrustee(uint256 index)
func TrusteeBoardNotTrusteeErrorID() common.Hash {
	return common.HexToHash("0x8fa4ec9874c75d7faea35f82ede044a9af16f7da043054db1bab02bebfad0f64")
}

// UnpackNotTrusteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTrustee(uint256 index)
func (trusteeBoard *TrusteeBoard) UnpackNotTrusteeError(raw []byte) (*TrusteeBoardNotTrustee, error) {
	out := new(TrusteeBoardNotTrustee)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "NotTrustee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardWrongStage represents a WrongStage error raised by the TrusteeBoard contract.
type TrusteeBoardWrongStage struct {
	Stage uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStage(uint8 stage)
func TrusteeBoardWrongStageErrorID() common.Hash {
	return common.HexToHash("0xbb27deba30706591608ac6c0e45b507ce14bfc4fa31a6ccbf4f1af7af0a2d90f")
}

// UnpackWrongStageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStage(uint8 stage)
func (trusteeBoard *TrusteeBoard) UnpackWrongStageError(raw []byte) (*TrusteeBoardWrongStage, error) {
	out := new(TrusteeBoardWrongStage)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "WrongStage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollMetaData contains all meta data concerning the VoterRoll contract.
var VoterRollMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ORGANISER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRAR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"amend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"amendedHolder\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"amendedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"addresses\",\"type\":\"bytes\"}],\"name\":\"enrol\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pageCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"pageRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"pageSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proofFirst\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proofSecond\",\"type\":\"bytes32[]\"}],\"name\":\"strikeDuplicate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"Amended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"kept\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"struck\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"DuplicateStruck\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"addresses\",\"type\":\"bytes\"}],\"name\":\"PageEnrolled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AddressesNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadPageLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"BadRollProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NoSuchNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"}],\"name\":\"NotDuplicate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NothingAmended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"PageOutOfOrder\",\"type\":\"error\"}]",
	ID:  "f6f334c90d40b70c29dcac5ccea38c3126",
}

// VoterRoll is an auto generated Go binding around an Ethereum contract.
type VoterRoll struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VoterRoll) GetABI() abi.ABI {
	return c.abi
}

// NewVoterRoll creates a new instance of VoterRoll.
func NewVoterRoll() *VoterRoll {
	parsed, err := VoterRollMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VoterRoll{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VoterRoll) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackORGANISERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71b5a8cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ORGANISER_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) PackORGANISERROLE() []byte {
	enc, err := voterRoll.abi.Pack("ORGANISER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackORGANISERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71b5a8cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ORGANISER_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) TryPackORGANISERROLE() ([]byte, error) {
	return voterRoll.abi.Pack("ORGANISER_ROLE")
}

// UnpackORGANISERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71b5a8cf.
//
// Solidity: function ORGANISER_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) UnpackORGANISERROLE(data []byte) ([32]byte, error) {
	out, err := voterRoll.abi.Unpack("ORGANISER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackREGISTRARROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf68e9553.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) PackREGISTRARROLE() []byte {
	enc, err := voterRoll.abi.Pack("REGISTRAR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREGISTRARROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf68e9553.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) TryPackREGISTRARROLE() ([]byte, error) {
	return voterRoll.abi.Pack("REGISTRAR_ROLE")
}

// UnpackREGISTRARROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf68e9553.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) UnpackREGISTRARROLE(data []byte) ([32]byte, error) {
	out, err := voterRoll.abi.Unpack("REGISTRAR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAmend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91543cbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function amend(uint256 number, address holder) returns()
func (voterRoll *VoterRoll) PackAmend(number *big.Int, holder common.Address) []byte {
	enc, err := voterRoll.abi.Pack("amend", number, holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAmend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91543cbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function amend(uint256 number, address holder) returns()
func (voterRoll *VoterRoll) TryPackAmend(number *big.Int, holder common.Address) ([]byte, error) {
	return voterRoll.abi.Pack("amend", number, holder)
}

// PackAmendedHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45c589de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function amendedHolder(uint256 number) view returns(address)
func (voterRoll *VoterRoll) PackAmendedHolder(number *big.Int) []byte {
	enc, err := voterRoll.abi.Pack("amendedHolder", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAmendedHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45c589de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function amendedHolder(uint256 number) view returns(address)
func (voterRoll *VoterRoll) TryPackAmendedHolder(number *big.Int) ([]byte, error) {
	return voterRoll.abi.Pack("amendedHolder", number)
}

// UnpackAmendedHolder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45c589de.
//
// Solidity: function amendedHolder(uint256 number) view returns(address)
func (voterRoll *VoterRoll) UnpackAmendedHolder(data []byte) (common.Address, error) {
	out, err := voterRoll.abi.Unpack("amendedHolder", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAmendedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0e9abb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function amendedWord(uint256 page) view returns(uint256)
func (voterRoll *VoterRoll) PackAmendedWord(page *big.Int) []byte {
	enc, err := voterRoll.abi.Pack("amendedWord", page)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAmendedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0e9abb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function amendedWord(uint256 page) view returns(uint256)
func (voterRoll *VoterRoll) TryPackAmendedWord(page *big.Int) ([]byte, error) {
	return voterRoll.abi.Pack("amendedWord", page)
}

// UnpackAmendedWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0e9abb9.
//
// Solidity: function amendedWord(uint256 page) view returns(uint256)
func (voterRoll *VoterRoll) UnpackAmendedWord(data []byte) (*big.Int, error) {
	out, err := voterRoll.abi.Unpack("amendedWord", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnrol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2af1e3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enrol(uint256 page, bytes addresses) returns()
func (voterRoll *VoterRoll) PackEnrol(page *big.Int, addresses []byte) []byte {
	enc, err := voterRoll.abi.Pack("enrol", page, addresses)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnrol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2af1e3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enrol(uint256 page, bytes addresses) returns()
func (voterRoll *VoterRoll) TryPackEnrol(page *big.Int, addresses []byte) ([]byte, error) {
	return voterRoll.abi.Pack("enrol", page, addresses)
}

// PackPageCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97cd2afb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pageCount() view returns(uint256)
func (voterRoll *VoterRoll) PackPageCount() []byte {
	enc, err := voterRoll.abi.Pack("pageCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPageCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97cd2afb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pageCount() view returns(uint256)
func (voterRoll *VoterRoll) TryPackPageCount() ([]byte, error) {
	return voterRoll.abi.Pack("pageCount")
}

// UnpackPageCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97cd2afb.
//
// Solidity: function pageCount() view returns(uint256)
func (voterRoll *VoterRoll) UnpackPageCount(data []byte) (*big.Int, error) {
	out, err := voterRoll.abi.Unpack("pageCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPageRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a5223f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pageRoot(uint256 page) view returns(bytes32)
func (voterRoll *VoterRoll) PackPageRoot(page *big.Int) []byte {
	enc, err := voterRoll.abi.Pack("pageRoot", page)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPageRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a5223f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pageRoot(uint256 page) view returns(bytes32)
func (voterRoll *VoterRoll) TryPackPageRoot(page *big.Int) ([]byte, error) {
	return voterRoll.abi.Pack("pageRoot", page)
}

// UnpackPageRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6a5223f.
//
// Solidity: function pageRoot(uint256 page) view returns(bytes32)
func (voterRoll *VoterRoll) UnpackPageRoot(data []byte) ([32]byte, error) {
	out, err := voterRoll.abi.Unpack("pageRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPageSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb6ec6b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pageSize(uint256 page) view returns(uint256)
func (voterRoll *VoterRoll) PackPageSize(page *big.Int) []byte {
	enc, err := voterRoll.abi.Pack("pageSize", page)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPageSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb6ec6b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pageSize(uint256 page) view returns(uint256)
func (voterRoll *VoterRoll) TryPackPageSize(page *big.Int) ([]byte, error) {
	return voterRoll.abi.Pack("pageSize", page)
}

// UnpackPageSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb6ec6b8.
//
// Solidity: function pageSize(uint256 page) view returns(uint256)
func (voterRoll *VoterRoll) UnpackPageSize(data []byte) (*big.Int, error) {
	out, err := voterRoll.abi.Unpack("pageSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStrikeDuplicate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c7aec0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strikeDuplicate(address holder, uint256 first, bytes32[] proofFirst, uint256 second, bytes32[] proofSecond) returns()
func (voterRoll *VoterRoll) PackStrikeDuplicate(holder common.Address, first *big.Int, proofFirst [][32]byte, second *big.Int, proofSecond [][32]byte) []byte {
	enc, err := voterRoll.abi.Pack("strikeDuplicate", holder, first, proofFirst, second, proofSecond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrikeDuplicate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c7aec0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strikeDuplicate(address holder, uint256 first, bytes32[] proofFirst, uint256 second, bytes32[] proofSecond) returns()
func (voterRoll *VoterRoll) TryPackStrikeDuplicate(holder common.Address, first *big.Int, proofFirst [][32]byte, second *big.Int, proofSecond [][32]byte) ([]byte, error) {
	return voterRoll.abi.Pack("strikeDuplicate", holder, first, proofFirst, second, proofSecond)
}

// VoterRollAmended represents a Amended event raised by the VoterRoll contract.
type VoterRollAmended struct {
	Number *big.Int
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VoterRollAmendedEventName = "Amended"

// ContractEventName returns the user-defined event name.
func (VoterRollAmended) ContractEventName() string {
	return VoterRollAmendedEventName
}

// UnpackAmendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Amended(uint256 indexed number, address indexed holder)
func (voterRoll *VoterRoll) UnpackAmendedEvent(log *types.Log) (*VoterRollAmended, error) {
	event := "Amended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != voterRoll.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VoterRollAmended)
	if len(log.Data) > 0 {
		if err := voterRoll.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range voterRoll.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VoterRollDuplicateStruck represents a DuplicateStruck event raised by the VoterRoll contract.
type VoterRollDuplicateStruck struct {
	Kept   *big.Int
	Struck *big.Int
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VoterRollDuplicateStruckEventName = "DuplicateStruck"

// ContractEventName returns the user-defined event name.
func (VoterRollDuplicateStruck) ContractEventName() string {
	return VoterRollDuplicateStruckEventName
}

// UnpackDuplicateStruckEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DuplicateStruck(uint256 indexed kept, uint256 indexed struck, address indexed holder)
func (voterRoll *VoterRoll) UnpackDuplicateStruckEvent(log *types.Log) (*VoterRollDuplicateStruck, error) {
	event := "DuplicateStruck"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != voterRoll.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VoterRollDuplicateStruck)
	if len(log.Data) > 0 {
		if err := voterRoll.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range voterRoll.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VoterRollPageEnrolled represents a PageEnrolled event raised by the VoterRoll contract.
type VoterRollPageEnrolled struct {
	Page      *big.Int
	Root      [32]byte
	Addresses []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const VoterRollPageEnrolledEventName = "PageEnrolled"

// ContractEventName returns the user-defined event name.
func (VoterRollPageEnrolled) ContractEventName() string {
	return VoterRollPageEnrolledEventName
}

// UnpackPageEnrolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PageEnrolled(uint256 indexed page, bytes32 root, bytes addresses)
func (voterRoll *VoterRoll) UnpackPageEnrolledEvent(log *types.Log) (*VoterRollPageEnrolled, error) {
	event := "PageEnrolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != voterRoll.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VoterRollPageEnrolled)
	if len(log.Data) > 0 {
		if err := voterRoll.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range voterRoll.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (voterRoll *VoterRoll) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["AddressesNotIncreasing"].ID.Bytes()[:4]) {
		return voterRoll.UnpackAddressesNotIncreasingError(raw[4:])
	}
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["BadPageLength"].ID.Bytes()[:4]) {
		return voterRoll.UnpackBadPageLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["BadRollProof"].ID.Bytes()[:4]) {
		return voterRoll.UnpackBadRollProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["NoSuchNumber"].ID.Bytes()[:4]) {
		return voterRoll.UnpackNoSuchNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["NotDuplicate"].ID.Bytes()[:4]) {
		return voterRoll.UnpackNotDuplicateError(raw[4:])
	}
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["NothingAmended"].ID.Bytes()[:4]) {
		return voterRoll.UnpackNothingAmendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["PageOutOfOrder"].ID.Bytes()[:4]) {
		return voterRoll.UnpackPageOutOfOrderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VoterRollAddressesNotIncreasing represents a AddressesNotIncreasing error raised by the VoterRoll contract.
type VoterRollAddressesNotIncreasing struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressesNotIncreasing(uint256 index)
func VoterRollAddressesNotIncreasingErrorID() common.Hash {
	return common.HexToHash("0xc499202144b8e58fadbb42ef2718dd2ce27f2b85f26ebda2fba7daf780b7b980")
}

// UnpackAddressesNotIncreasingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressesNotIncreasing(uint256 index)
func (voterRoll *VoterRoll) UnpackAddressesNotIncreasingError(raw []byte) (*VoterRollAddressesNotIncreasing, error) {
	out := new(VoterRollAddressesNotIncreasing)
	if err := voterRoll.abi.UnpackIntoInterface(out, "AddressesNotIncreasing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollBadPageLength represents a BadPageLength error raised by the VoterRoll contract.
type VoterRollBadPageLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPageLength(uint256 length)
func VoterRollBadPageLengthErrorID() common.Hash {
	return common.HexToHash("0x789bfe4a58f4b5f7311afae63f43339ef7458f81a6cbf7667687fefdcac0bfe6")
}

// UnpackBadPageLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPageLength(uint256 length)
func (voterRoll *VoterRoll) UnpackBadPageLengthError(raw []byte) (*VoterRollBadPageLength, error) {
	out := new(VoterRollBadPageLength)
	if err := voterRoll.abi.UnpackIntoInterface(out, "BadPageLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollBadRollProof represents a BadRollProof error raised by the VoterRoll contract.
type VoterRollBadRollProof struct {
	Number *big.Int
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRollProof(uint256 number, address holder)
func VoterRollBadRollProofErrorID() common.Hash {
	return common.HexToHash("0xcb1af918bab3563a115f1c8bb16d39a76c9c176b4c689273e07b43f43e1fc93f")
}

// UnpackBadRollProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRollProof(uint256 number, address holder)
func (voterRoll *VoterRoll) UnpackBadRollProofError(raw []byte) (*VoterRollBadRollProof, error) {
	out := new(VoterRollBadRollProof)
	if err := voterRoll.abi.UnpackIntoInterface(out, "BadRollProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollNoSuchNumber represents a NoSuchNumber error raised by the VoterRoll contract.
type VoterRollNoSuchNumber struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchNumber(uint256 number)
func VoterRollNoSuchNumberErrorID() common.Hash {
	return common.HexToHash("0x4213c1eb95a106a83ee7df61632a5a2bde13f732ed06f314d690159fdfade067")
}

// UnpackNoSuchNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchNumber(uint256 number)
func (voterRoll *VoterRoll) UnpackNoSuchNumberError(raw []byte) (*VoterRollNoSuchNumber, error) {
	out := new(VoterRollNoSuchNumber)
	if err := voterRoll.abi.UnpackIntoInterface(out, "NoSuchNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollNotDuplicate represents a NotDuplicate error raised by the VoterRoll contract.
type VoterRollNotDuplicate struct {
	First  *big.Int
	Second *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDuplicate(uint256 first, uint256 second)
func VoterRollNotDuplicateErrorID() common.Hash {
	return common.HexToHash("0x4932a6d66044c4d329cf3d53bfc595837af735210874104a7ea9539875992b5e")
}

// UnpackNotDuplicateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDuplicate(uint256 first, uint256 second)
func (voterRoll *VoterRoll) UnpackNotDuplicateError(raw []byte) (*VoterRollNotDuplicate, error) {
	out := new(VoterRollNotDuplicate)
	if err := voterRoll.abi.UnpackIntoInterface(out, "NotDuplicate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollNothingAmended represents a NothingAmended error raised by the VoterRoll contract.
type VoterRollNothingAmended struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAmended(uint256 number)
func VoterRollNothingAmendedErrorID() common.Hash {
	return common.HexToHash("0x67f06c49bff582a85357feba58847ca7132eb8b9c2f297e1915b263d874c3eef")
}

// UnpackNothingAmendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAmended(uint256 number)
func (voterRoll *VoterRoll) UnpackNothingAmendedError(raw []byte) (*VoterRollNothingAmended, error) {
	out := new(VoterRollNothingAmended)
	if err := voterRoll.abi.UnpackIntoInterface(out, "NothingAmended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollPageOutOfOrder represents a PageOutOfOrder error raised by the VoterRoll contract.
type VoterRollPageOutOfOrder struct {
	Page     *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PageOutOfOrder(uint256 page, uint256 expected)
func VoterRollPageOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x5b1337ef7b823882c88901bfa1551ccd751553d6a6d05538fe608e37cf57725d")
}

// UnpackPageOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PageOutOfOrder(uint256 page, uint256 expected)
func (voterRoll *VoterRoll) UnpackPageOutOfOrderError(raw []byte) (*VoterRollPageOutOfOrder, error) {
	out := new(VoterRollPageOutOfOrder)
	if err := voterRoll.abi.UnpackIntoInterface(out, "PageOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}
