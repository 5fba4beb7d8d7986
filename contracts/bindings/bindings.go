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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"openImplementation_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"secretImplementation_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"boardImplementation_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"boardImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"trustees\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint64[3]\",\"name\":\"deadlines\",\"type\":\"uint64[3]\"}],\"name\":\"createBoard\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"createElection\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"election\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"secretImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"}],\"name\":\"BoardCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"election\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"organiser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"}],\"name\":\"ElectionCreated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"}],\"name\":\"NotOrganiserOfRoll\",\"type\":\"error\"}]",
	ID:  "50239e6dc9bc8a6886948d6b02b8a07dcc",
	Bin: "0x60e0346100a857601f610afa38819003918201601f19168301916001600160401b038311848410176100ac578084926060946040528339810103126100a857610047816100c0565b906100606040610059602084016100c0565b92016100c0565b9160805260a05260c052604051610a2590816100d582396080518181816101ab015261061d015260a051818181610426015261068c015260c051818181609b01526107420152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100a85756fe60806040526004361015610011575f80fd5b5f5f3560e01c806303a72246146106b057806365d185f214610641578063781ac5b6146105d257806379af264d146100c25763c860252d14610051575f80fd5b346100bf57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bf57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100bf5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bf57600435600281101561040a5760243567ffffffffffffffff81116105ce578060040190803603906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126104195760443567ffffffffffffffff811161041d573660238201121561041d5780600401359267ffffffffffffffff84116105ca5736602485840101116105ca5761018b8561093d565b803b15159081610498575b501561044a57869392919086610421576101cf7f000000000000000000000000000000000000000000000000000000000000000061099c565b73ffffffffffffffffffffffffffffffffffffffff6101ed8861093d565b911697604051908152887f6408e14a8bfd1bc3c4602f0f8cd80a2a02acaa6eb1e4e814635bd82bf3e22864602073ffffffffffffffffffffffffffffffffffffffff33951693a4863b156104195773ffffffffffffffffffffffffffffffffffffffff61028c604051977fa84f92ba0000000000000000000000000000000000000000000000000000000089523360048a0152606060248a0152610907565b16606487015267ffffffffffffffff6102a760248501610928565b16608487015267ffffffffffffffff6102c260448501610928565b1660a4870152606483013580151580910361041d5760c48701527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd6084840135910181121561041957820160246004820135910167ffffffffffffffff821161041d57813603811361041d576103459161010060e489015261016488019161095e565b9173ffffffffffffffffffffffffffffffffffffffff61036760a48301610907565b1661010487015260c48101359060ff821680920361041d5760e49161012488015201359163ffffffff831680930361041957859360246103d99386956101448701527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8685030160448701520161095e565b038183865af1801561040e576103f5575b602082604051908152f35b610400838092610899565b61040a57816103ea565b5080fd5b6040513d85823e3d90fd5b8480fd5b8580fd5b6101cf7f000000000000000000000000000000000000000000000000000000000000000061099c565b60448773ffffffffffffffffffffffffffffffffffffffff61046b8861093d565b7fdbcb38f40000000000000000000000000000000000000000000000000000000083523360045216602452fd5b73ffffffffffffffffffffffffffffffffffffffff9150166040517f71b5a8cf000000000000000000000000000000000000000000000000000000008152602081600481855afa80156105bf578990610588575b602091506044604051809481937f91d1485400000000000000000000000000000000000000000000000000000000835260048301523360248301525afa90811561057d57889161053e575b505f610196565b90506020813d602011610575575b8161055960209383610899565b8101031261057157518015158103610571575f610537565b8780fd5b3d915061054c565b6040513d8a823e3d90fd5b506020813d6020116105b7575b816105a260209383610899565b810103126105b357602090516104ec565b8880fd5b3d9150610595565b6040513d8b823e3d90fd5b8680fd5b8280fd5b50346100bf57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bf57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100bf57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bf57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346108955760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108955760043567ffffffffffffffff811161089557366023820112156108955780600401359067ffffffffffffffff8211610895573660248360051b83010111610895573660a4116108955773ffffffffffffffffffffffffffffffffffffffff6107667f000000000000000000000000000000000000000000000000000000000000000061099c565b16906040519233837f2aa4a96264c8e02d5f1d410280ffce1a77c33c2c6ea4c6bd6f02ba5ecdf6778c5f80a3823b15610895577f588f5b390000000000000000000000000000000000000000000000000000000084528060a4850160a0600487015252602460c485019201905f5b8181106108605750505060248035908401528260445f8183015b6003821061083557505050805f92038183855af191821561082a5760209261081a575b50604051908152f35b5f61082491610899565b5f610811565b6040513d5f823e3d90fd5b8293506020809167ffffffffffffffff61085160019596610928565b168152019301910185926107ee565b90919260208060019273ffffffffffffffffffffffffffffffffffffffff61088788610907565b1681520194019291016107d4565b5f80fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176108da57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b359073ffffffffffffffffffffffffffffffffffffffff8216820361089557565b359067ffffffffffffffff8216820361089557565b3573ffffffffffffffffffffffffffffffffffffffff811681036108955790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b6e5af43d82803e903d91602b57fd5bf390763d602d80600a3d3981f3363d3d373d3d3d363d7300000062ffffff8260881c16175f5260781b17602052603760095ff09073ffffffffffffffffffffffffffffffffffffffff8216156109fd57565b7fb06ebf3d000000000000000000000000000000000000000000000000000000005f5260045ffd",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address openImplementation_, address secretImplementation_, address boardImplementation_) returns()
func (electionFactory *ElectionFactory) PackConstructor(openImplementation_ common.Address, secretImplementation_ common.Address, boardImplementation_ common.Address) []byte {
	enc, err := electionFactory.abi.Pack("", openImplementation_, secretImplementation_, boardImplementation_)
	if err != nil {
		panic(err)
	}
	return enc
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
	if bytes.Equal(raw[:4], electionFactory.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return electionFactory.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], electionFactory.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return electionFactory.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], electionFactory.abi.Errors["NotOrganiserOfRoll"].ID.Bytes()[:4]) {
		return electionFactory.UnpackNotOrganiserOfRollError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ElectionFactoryFailedDeployment represents a FailedDeployment error raised by the ElectionFactory contract.
type ElectionFactoryFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func ElectionFactoryFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (electionFactory *ElectionFactory) UnpackFailedDeploymentError(raw []byte) (*ElectionFactoryFailedDeployment, error) {
	out := new(ElectionFactoryFailedDeployment)
	if err := electionFactory.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionFactoryInsufficientBalance represents a InsufficientBalance error raised by the ElectionFactory contract.
type ElectionFactoryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func ElectionFactoryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (electionFactory *ElectionFactory) UnpackInsufficientBalanceError(raw []byte) (*ElectionFactoryInsufficientBalance, error) {
	out := new(ElectionFactoryInsufficientBalance)
	if err := electionFactory.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
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
	ABI: "[{\"inputs\":[],\"name\":\"ballotCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"batch\",\"type\":\"bytes\"}],\"name\":\"cast\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contentsLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"countedPages\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"counts\",\"outputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"result\",\"type\":\"uint256[][]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"organiser_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters_\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"metadataHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mode\",\"outputs\":[{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"organiser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"values\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"votedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"recorded\",\"type\":\"bytes\"}],\"name\":\"BallotCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"BallotSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"Extended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pages\",\"type\":\"uint256\"}],\"name\":\"RollFrozen\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBatchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BadContents\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"BadSignerOrProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HasBallots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"NotLater\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotOnRoll\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOrganiser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NumbersNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"}]",
	ID:  "5860ecb093d009252b98b27b4a9a84ffe1",
	Bin: "0x608080604052346027575f805460ff60f01b1916600160f01b179055612214908161002c8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306d3e08c1461104d57508063295a5212146110155780636c7709c014610f04578063756a210d14610eaa5780637e53748614610e59578063817cc1ea14610c7b57806382965bb614610b8957806389035730146108f057806398f0c35f146108a8578063a84f92ba14610397578063b1c9fe6e1461034e578063c003003214610306578063c5a1d7f0146102cb578063ea8a1af014610165578063ecca031f146101105763f698da25146100cc575f80fd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576020610104611b36565b604051908152f35b5f80fd5b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760206001806004358060081c5f526004845260ff60405f205491161c1614604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5761019b611a36565b67ffffffffffffffff60025460881c166102a3576101b76119eb565b6006811015806102695781151580610296575b61023a577d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5416175f557f63b958841f79ab97cb5456da181454b9932c0e15a3b17f1cbd27e2a8bc6104375f80a1005b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f526102695760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b50505f60018214156101ca565b7f6bd4e496000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576020600354604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57602067ffffffffffffffff60025460881c16604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576103846119eb565b6040516006821015610269576020918152f35b3461010c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043573ffffffffffffffffffffffffffffffffffffffff811680910361010c5760243567ffffffffffffffff811161010c5780600401906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261010c5760443567ffffffffffffffff811161010c5761044b90369060040161108b565b9390925f549160ff8360f01c1661088057608484019261046b848461195c565b908315158061086e575b80610865575b80610839575b8061081b575b80610812575b80610807575b15610721575f5b8281106107ca5750505073ffffffffffffffffffffffffffffffffffffffff6104c284611926565b167bffffffffffffffff00000000000000000000000000000000000000006104ec60248801611947565b60a01b1690606487013580151580910361010c577e010000000000000000000000000000000000000000000000000000000000007fff00ffff000000000000000000000000000000000000000000000000000000007cff000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9360e01b16951617161717175f55600154907fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffff00000000000000000000000000000000000000006105dc60448801611947565b60a01b16921617176001556105f1828261195c565b9290357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116936010811061077d575b505070ff000000000000000000000000000000006106637fffffffffffffffffffffffffffffff0000000000000000000000000000000000926002549461195c565b905060801b169260801c9116171760025561067d836118ec565b61068a6040519182611830565b8381526020810190368585011161010c57848483375f6020868301015251902060035573ffffffffffffffffffffffffffffffffffffffff6106ce60a48301611926565b16159081610764575b81610749575b5015610721577f9d3411555db1c8514207b613498d13a0695e910667f3edcdd4ce6e7fbf25b7919161071c6040519283926020845260208401916119ad565b0390a1005b7fa18a7093000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e49150013563ffffffff811680910361010c5715836106dd565b905060c481013560ff811680910361010c5715906106d7565b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000060109190910360031b81901b90911616925070ff00000000000000000000000000000000610663610621565b60026107d7828585611afc565b3560f81c1080156107ef575b6107215760010161049a565b5060206107fd828585611afc565b3560f81c116107e3565b506010821115610493565b5081151561048d565b5067ffffffffffffffff61083160448901611947565b164210610487565b5061084660248801611947565b67ffffffffffffffff8061085c60448b01611947565b16911610610481565b5088151561047b565b5061087885611926565b3b1515610475565b7f3c3282e7000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576004355f526004602052602060405f2054604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57604051610100810181811067ffffffffffffffff821117610b5c576040526020810160408201906060830191608084016060815260a08501935f855260c08601925f845260e08701945f865260ff5f5473ffffffffffffffffffffffffffffffffffffffff81168a5267ffffffffffffffff8160a01c16835267ffffffffffffffff60015460a01c16845260e01c161515835260025460ff8160801c166109c4816118ec565b6109d16040519182611830565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06109fe836118ec565b0136602083013786525f9160801b915b818110610b075773ffffffffffffffffffffffffffffffffffffffff8a8c8b8b8b8b67ffffffffffffffff8c818d6040519a8b9960208b52511660208a015251166040880152511660608601525115156080850152519361010060a0850152845194856101208601525f5b868110610aee5750509363ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09360ff601f9473ffffffffffffffffffffffffffffffffffffffff610140995f8b888c010152511660c0890152511660e0870152511661010085015201168101030190f35b60208282018101516101408a8401015288965001610a79565b6010811015610b2f578651908151811015610b2f5760019160208286811a9201015301610a0e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760015460e01c80610c7357506004602073ffffffffffffffffffffffffffffffffffffffff5f5416604051928380927f97cd2afb0000000000000000000000000000000000000000000000000000000082525afa8015610c68575f90610c35575b602091506301000000808210911802630100000018604051908152f35b506020813d602011610c60575b81610c4f60209383611830565b8101031261010c5760209051610c18565b3d9150610c42565b6040513d5f823e3d90fd5b602090610104565b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760025460ff8160801c16907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610cf7610ce184611871565b93610cef6040519586611830565b808552611871565b015f5b818110610e485750505f9060801b915b8051821015610d9a576010821015610b2f57610d2783831a611889565b610d3183836118d8565b52610d3c82826118d8565b505f5b610d4983836118d8565b5151811015610d8f578063ffffffff610d6460019386611b08565b905f52600560205260405f2054901c16610d8882610d8287876118d8565b516118d8565b5201610d3f565b509060010190610d0a565b6040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210610dd157505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b808210610e30575050506020806001929601920192018594939192610dc2565b90919260208060019286518152019401920190610e10565b806060602080938701015201610cfa565b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043567ffffffffffffffff811161010c57610efc610f0291369060040161108b565b906110b9565b005b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043567ffffffffffffffff81169081810361010c57610f51611a36565b610f59611a7f565b6001549067ffffffffffffffff8260a01c1680841115610fea577f2acfc775535242a8fe18eebe3ad27f1c9c7cb1491045cd8df89ae6ae05d719a6602085857fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000008760a01b16911617600155604051908152a1005b7f3efa80c5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760206040515f8152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760209060ff60025460801c168152f35b9181601f8401121561010c5782359167ffffffffffffffff831161010c576020838186019501011161010c57565b9190916110c4611a7f565b600254926040519160e0830183811067ffffffffffffffff821117610b5c576040525f83525f60208401525f60408401525f60608401525f60808401525f60a084015260c08301905f8252600283106117d85761ffff813560f01c169260ff8760801c1660440191826044116117a55782604087015282850292851590868504148117156117a5578015611800575b6117d857600281018091116117a5576111849281611172928852611ac6565b80602087015260608601528451611ac6565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81019081116117a55760808401526111bb611bce565b60a08401526111c8611b36565b90526112a0604051916111da83611814565b6060835260606020840152606060408401526060808401526111fb81611889565b835261120681611871565b6112136040519182611830565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061124083611871565b01366020830137602084015261125581611871565b6112626040519182611830565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061128f83611871565b013660208301376040840152611889565b60608201525f90604051946112b486611814565b5f86525f60208701525f60408701526112cb611ad3565b60608701527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86528151516112fe611ad3565b9061010080821881831002187f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690036117a55761134e8161010080602094109118026101001860011b611889565b01808252602082015260608701528351905f5b602086015183101561153a57823560e01c106114d1576001823560e01c0191875180823560e81c036113b7575b5061139c8582868b8a611d15565b6113ad575b60408601510191611361565b93600101936113a1565b196114c2575b60a0860151813560e81c101561149357803560e81c8852803560e81c5f52600460205260405f205460208901526024602073ffffffffffffffffffffffffffffffffffffffff5f5416604051928380927ff0e9abb9000000000000000000000000000000000000000000000000000000008252863560e81c60048301525afa908115610c68575f91611462575b5060408901526060880151602081519101525f61138e565b90506020813d821161148b575b8161147c60209383611830565b8101031261010c57515f61144a565b3d915061146f565b7f819f77e8000000000000000000000000000000000000000000000000000000005f523560e01c60045260245ffd5b6114cc8887611fd0565b6113bd565b84516040860151908303811561150d57047f7fd31473000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b509561154a915093919382611fd0565b60806060820151910151036117d85780156117d2578082515280602083015152806040830151528060608301515267ffffffffffffffff600254911667ffffffffffffffff8260881c160167ffffffffffffffff81116117a55778ffffffffffffffff00000000000000000000000000000000007fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff9160881b16911617928360025560ff8160801c16611fe082607b1c160460201460ff8260801c161517156117a55761161d6103fc82607e1c16611889565b9360801b5f5b83515181101561174f5761163b8160608601516118d8565b515f5b60ff8560801c1681106116ba5750906001917fb8ffbdf6fd05405b8a06fcf6d8c54fcc185825f6a797153ac6f4ef765e434d2e61167c8388516118d8565b519161168c8460208a01516118d8565b516116b1604051928392835260406020840152604083019060ff8b60801c16906119ad565b0390a201611623565b6116cb8160ff8760801c1684611afc565b3560f81c6010821015610b2f5784821a8110156117185790600161171161170a8b6117046116fa859787611b08565b9581961b926118d8565b51611ac6565b918b6118d8565b520161163e565b6117238488516118d8565b517f213c85a8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050905f5b81518110156117a1578061176c600192846118d8565b51611778575b01611756565b61178281846118d8565b51815f52600560205261179a60405f20918254611ac6565b9055611772565b5050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50509050565b7fa2a6e22d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5082600201806002116117a5578210611153565b6080810190811067ffffffffffffffff821117610b5c57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b5c57604052565b67ffffffffffffffff8111610b5c5760051b60200190565b9061189382611871565b6118a06040519182611830565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06118ce8294611871565b0190602036910137565b8051821015610b2f5760209160051b010190565b67ffffffffffffffff8111610b5c57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b3573ffffffffffffffffffffffffffffffffffffffff8116810361010c5790565b3567ffffffffffffffff8116810361010c5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561010c570180359067ffffffffffffffff821161010c5760200191813603831361010c57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b5f5460ff8160e81c16611a305760a01c67ffffffffffffffff164210611a2c5760015460a01c67ffffffffffffffff16421015611a2757600190565b600290565b5f90565b50600490565b73ffffffffffffffffffffffffffffffffffffffff600154163303611a5757565b7fc7d791b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b611a876119eb565b60068110156102695760018103611a9b5750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919082018092116117a557565b604051906040820182811067ffffffffffffffff821117610b5c576040525f6020838281520152565b90821015610b2f570190565b9190918060021b90808204600414901517156117a557611b2e60e0918460031c90611ac6565b9260051b1690565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f0fa2648daba4717d73517dccd72cd0c415921935d1d92b47fa5f0ba635ef9f1560408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611bc860c082611830565b51902090565b600154908160e01c80611d1157505f54916040517f97cd2afb00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff88165afa908115610c68575f91611cdf575b50630100000080821091180260ff816301000000189460e01c16908115611cd1575b50611cce577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000008460e01b169116176001557fb3008520dc522469f0749557824a3546faeea053ae0912415e84a0c15534d83a6020604051848152a1565b50565b90506301000000145f611c54565b90506020813d602011611d09575b81611cfa60209383611830565b8101031261010c57515f611c32565b3d9150611ced565b9150565b939190833560e01c936042604060c08801519701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc6040519101976044840198808a8437822060408301527f98624a7e6d137da4127779a9b2aa2e6f9f3b91f726b04df9123738bfbd3115c382528760208301526060822060228301526002820152601981536001808201532090611de460248201357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169060ff601b600486013592821c011685612185565b50509273ffffffffffffffffffffffffffffffffffffffff84168015611f4057604082015160ff89169190821c600116611ebe5750600160209160608401518784528a600c525f600b536040846035600b20920191825190848252868201520190525b1b91019080825116611e8657815117905286106117a55760016060940160051b9485845101528460208401510152836040830151015201510152600190565b5050505050505090507fe2a129d91614d3c8cc8b49bfef79b8850c462ffc9991a1669e0ad4d2e78bc004602060405160018152a25f90565b73ffffffffffffffffffffffffffffffffffffffff5f541660208a6024604051809481937f45c589de00000000000000000000000000000000000000000000000000000000835260048301525afa8015610c68575f90611f6d575b73ffffffffffffffffffffffffffffffffffffffff91501603611f40576001602091611e47565b50517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d602011611fc8575b81611f8760209383611830565b8101031261010c575173ffffffffffffffffffffffffffffffffffffffff8116810361010c5773ffffffffffffffffffffffffffffffffffffffff90611f19565b3d9150611f7a565b6060820151908151906020830191825103611ffe575b505050602081015190515f52600460205260405f2055565b60608101928351925f5b600881106120f057505051602001519282905260800151106117d85773ffffffffffffffffffffffffffffffffffffffff5f541690602083516024604051809581937fe6a5223f00000000000000000000000000000000000000000000000000000000835260048301525afa918215610c68575f926120bc575b5003612090575f8080611fe6565b517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d6020116120e8575b816120d860209383611830565b8101031261010c5751905f612082565b3d91506120cb565b935f97939291975092815196885196885b89898b101561216e578a519a604060208d60051b169160208101518352019060018d178251148c8310165f146121575750509060808260606040940151602052019a5b60011c8152815f20602082015201612101565b8935602091821852909b9801976040929150612144565b509097506001929993949591985083529401612008565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612209579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c68575f5173ffffffffffffffffffffffffffffffffffffffff8116156121ff57905f905f90565b505f906001905f90565b5050505f916003919056",
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
// Solidity: function counts() view returns(uint256[][] result)
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
// Solidity: function counts() view returns(uint256[][] result)
func (openElection *OpenElection) TryPackCounts() ([]byte, error) {
	return openElection.abi.Pack("counts")
}

// UnpackCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x817cc1ea.
//
// Solidity: function counts() view returns(uint256[][] result)
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

// PackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa84f92ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialise(address organiser_, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters_, bytes metadata) returns()
func (openElection *OpenElection) PackInitialise(organiser common.Address, parameters Parameters, metadata []byte) []byte {
	enc, err := openElection.abi.Pack("initialise", organiser, parameters, metadata)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa84f92ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialise(address organiser_, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters_, bytes metadata) returns()
func (openElection *OpenElection) TryPackInitialise(organiser common.Address, parameters Parameters, metadata []byte) ([]byte, error) {
	return openElection.abi.Pack("initialise", organiser, parameters, metadata)
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
// Solidity: function mode() pure returns(uint8)
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
// Solidity: function mode() pure returns(uint8)
func (openElection *OpenElection) TryPackMode() ([]byte, error) {
	return openElection.abi.Pack("mode")
}

// UnpackMode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x295a5212.
//
// Solidity: function mode() pure returns(uint8)
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
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32) values)
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
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32) values)
func (openElection *OpenElection) TryPackParameters() ([]byte, error) {
	return openElection.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32) values)
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
	ABI: "[{\"inputs\":[],\"name\":\"ballotCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"batch\",\"type\":\"bytes\"}],\"name\":\"cast\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contentsLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"countedPages\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"counts\",\"outputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"result\",\"type\":\"uint256[][]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"trustees\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"shares\",\"type\":\"bytes[]\"},{\"internalType\":\"uint256[]\",\"name\":\"lagrange\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[][]\",\"name\":\"counts_\",\"type\":\"uint256[][]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"organiser_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters_\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"metadataHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mode\",\"outputs\":[{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"organiser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"values\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"current\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"shareHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"submitShares\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sums\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"votedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"recorded\",\"type\":\"bytes\"}],\"name\":\"BallotCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"BallotSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"Extended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256[][]\",\"name\":\"counts\",\"type\":\"uint256[][]\"}],\"name\":\"Finalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pages\",\"type\":\"uint256\"}],\"name\":\"RollFrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"}],\"name\":\"SharesSubmitted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBatchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BadContents\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"contest\",\"type\":\"uint256\"}],\"name\":\"BadCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ciphertext\",\"type\":\"uint256\"}],\"name\":\"BadDecryption\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadLagrange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadShareHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadShareProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"BadSignerOrProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTrustees\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HasBallots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"NotLater\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotOnRoll\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOrganiser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NotTrustee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NumbersNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"ShareAlreadySubmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"}]",
	ID:  "0eb4828e9ec0cd0d9ab099c8b9decc414f",
	Bin: "0x608080604052346027575f805460ff60f01b1916600160f01b179055614a5c908161002c8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806306d3e08c1461220f57806328132d14146121c7578063295a52121461218e5780633053967114611c8157806345aceb3814611b9d5780636c7709c014611a8c578063756a210d14611a325780637e537486146119e1578063817cc1ea146117dd57806382965bb6146116f657806389035730146114ec57806398f0c35f146114a4578063a84f92ba14610d8d578063a98c8422146103c0578063b1c9fe6e14610377578063c00300321461032f578063c5a1d7f0146102f4578063ea8a1af01461018e578063ecca031f146101395763f698da25146100f5575f80fd5b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602061012d6134e1565b604051908152f35b5f80fd5b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760206001806004358060081c5f526004845260ff60405f205491161c1614604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576101c4613a41565b67ffffffffffffffff60025460881c166102cc576101e06133c5565b60068110158061029257811515806102bf575b610263577d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5416175f557f63b958841f79ab97cb5456da181454b9932c0e15a3b17f1cbd27e2a8bc6104375f80a1005b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f526102925760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b50505f60018214156101f3565b7f6bd4e496000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576020600354604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602067ffffffffffffffff60025460881c16604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576103ad6133c5565b6040516006821015610292576020918152f35b346101355760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043567ffffffffffffffff81116101355761040f9036906004016122d2565b60243567ffffffffffffffff81116101355761042f9036906004016122d2565b60449291923567ffffffffffffffff8111610135576104529036906004016122d2565b939060643567ffffffffffffffff8111610135576104749036906004016122d2565b95909661047f613466565b6002549060ff8260801c168803610d6157600554966104a461ffff8960c01c16612541565b9260881c67ffffffffffffffff1660d089901c60ff168015905f90818d8f5b818510610bc157505050505050155f14610b98575f915b82821480610b8f575b80610b86575b15610b1f575f805b84811061093c57505050506107ad575b50505050507fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b01000000000000000000000000000000000000000000000000000000176005555f5b8181106106715750906040519082602083016020845252604082019060408460051b84010193815f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603015b8383106105c9577fac0679877e064f02ba8e27b545ab5a9cca7b84c9963361846ee6af7170bd729287890388a1005b9091929394967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08782030188528535828112156101355783016020813591019167ffffffffffffffff8211610135578160051b91823603841361013557807f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91835211610135576020828282946001968480960137010199919091019601949301919061059a565b919061067e838284613aaa565b5f94915b8186106106975750506001919293500161054b565b9091935f9086915b8483108061079a575b15610717576106b88386866133b5565b3590888403918483116106ea578260051b9283046020148a861417156106ea576106e4921b1792613579565b9161069f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b909691509493948061073a575b50600881018091116106ea579493929190610682565b8460021b858104600414861517156106ea5761075a908360031c906135d0565b604081101561076d576007015586610724565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50600888018089116106ea5783106106a8565b9193955f97919395975b83518110156108ea576107e46107cd8286612590565b516107d66134c9565b506107df613cdf565b613c32565b5f5b8787848c8c8186106108ab5750505050505080518260021b907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841684036106ea57600282018083116106ea57610800111561076d5760498201541491821592610884575b5050610859576001016107b7565b7fae020e39000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602001519150600381018082116106ea57610800111561076d57604a015414158a8061084b565b858097946108d06108dd956108ca60019a6108e39a976108d69761339a565b90613b8e565b936133b5565b3590613c32565b90613c98565b91016107e6565b509550959150507b0100000000000000000000000000000000000000000000000000000092507fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff915091858080610501565b610947818b8b61339a565b90610953838a8c6133b5565b35906109608488886133b5565b359284151580610b47575b610b1f57835f52600660205260405f2054918215610b1f5761098e91369161249b565b6020815191012003610af357806001905f847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111905b8a8310610a5f575050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001119182610a55575b505015610a2a57506001016104f1565b7f3cc95899000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b1490508f80610a1a565b9091939794610a6f858c8c6133b5565b3595878714610ae757836106ea57610aba577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018060019281858a089009965f9a09945b0191906109e7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b98946001919650610ab2565b507f320cbf2d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f35dbd5fb000000000000000000000000000000000000000000000000000000005f5260045ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85018581116106ea57610b7d9089896133b5565b3584111561096b565b508285146104e9565b508288146104e3565b610bb773ffffffffffffffffffffffffffffffffffffffff8916614275565b3b60061c916104da565b610bcc918591613aaa565b90610bd685613a8a565b8203610d355786905f905f905b848210610c6157505003610c3557600191610c25847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81610c2b9501016135dd565b906135d0565b9201918d8f6104c3565b837f70f48812000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91909250610c708385846133b5565b3560201c610d0957610c8e90610c878486856133b5565b35906135d0565b91610c9a8185846133b5565b359088610aba578681067f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106ea57610cff8e91600194610ce8610ce28c876135dd565b8b6135d0565b9160051b1b610cf78285612590565b511792612590565b5201889291610be3565b867f70f48812000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f70f48812000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b877f70f48812000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101355760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043573ffffffffffffffffffffffffffffffffffffffff8116809103610135576024359067ffffffffffffffff821161013557816004016101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126101355760443567ffffffffffffffff811161013557610e41903690600401612247565b9290915f549160ff8360f01c1661147c576084860192610e618484613349565b908315158061146a575b80611461575b80611435575b80611417575b8061140e575b80611403575b156112d3575f5b8281106113c65750505073ffffffffffffffffffffffffffffffffffffffff610eb884613313565b167bffffffffffffffff0000000000000000000000000000000000000000610ee260248a01613334565b60a01b16906064890135801515809103610135577e010000000000000000000000000000000000000000000000000000000000007fff00ffff000000000000000000000000000000000000000000000000000000007cff000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9360e01b16951617161717175f55600154907fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffff0000000000000000000000000000000000000000610fd260448a01613334565b60a01b1692161717600155610fe78282613349565b90357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169160108110611391575b50506002547fffffffffffffffffffffffffffffff000000000000000000000000000000000070ff000000000000000000000000000000006110588686613349565b905060801b169260801c9116171760025561107436858561249b565b6020815191012060035560c48501359360ff8516938486036101355784158015611387575b8015611373575b6112d3575f96875b6110b28686613349565b905089101561110e57611106600191610c25897fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff816110fb8f6110f58e8e613349565b90613a9e565b3560f81c01016135dd565b9801976110a8565b93508673ffffffffffffffffffffffffffffffffffffffff61113260a48401613313565b16946040517f42cde4e80000000000000000000000000000000000000000000000000000000081526020816004818a5afa908115611336575f91611341575b50600181018091116106ea5761118a6109609183612516565b116112d3576040517fc040e6b80000000000000000000000000000000000000000000000000000000081526020816004818a5afa908115611336575f916112fb575b506005811015610292576004146112d35760e460055493013563ffffffff811681036101355777ffffffff00000000000000000000000000000000000000007fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff7f9d3411555db1c8514207b613498d13a0695e910667f3edcdd4ce6e7fbf25b791987fffffffffff00ffff00000000000000000000000000000000000000000000000079ffff0000000000000000000000000000000000000000000000007aff00000000000000000000000000000000000000000000000000009660c01b16971617169160a01b16179160d01b1617176005556112ce604051928392836124d1565b0390a1005b7fa18a7093000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d60201161132e575b81611316602093836123f4565b810103126101355751600581101561013557876111cc565b3d9150611309565b6040513d5f823e3d90fd5b90506020813d60201161136b575b8161135c602093836123f4565b81010312610135575187611171565b3d915061134f565b5061138060a48801613313565b3b156110a0565b5060048511611099565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000009250829060100360031b1b16168680611016565b60026113d3828585613a9e565b3560f81c1080156113eb575b6112d357600101610e90565b5060206113f9828585613a9e565b3560f81c116113df565b506010821115610e89565b50811515610e83565b5067ffffffffffffffff61142d60448b01613334565b164210610e7d565b5061144260248a01613334565b67ffffffffffffffff8061145860448d01613334565b16911610610e77565b50871515610e71565b5061147485613313565b3b1515610e6b565b7f3c3282e7000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576004355f526004602052602060405f2054604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576115226132c4565b5061152b6132c4565b5f549073ffffffffffffffffffffffffffffffffffffffff82168152602081019167ffffffffffffffff8160a01c16835267ffffffffffffffff60015460a01c166040830190815260ff606084019260e01c16151582526002549060ff8260801c169161159783612461565b926115a560405194856123f4565b8084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06115d282612461565b01366020860137608086019384525f9160801b915b8181106116ce575050506005549160a085019373ffffffffffffffffffffffffffffffffffffffff8416855260c08601928460d01c60ff16845260e087019460a01c63ffffffff168552604051978897602089525173ffffffffffffffffffffffffffffffffffffffff1660208901525167ffffffffffffffff1660408801525167ffffffffffffffff16606087015251151560808601525160a085016101009052610120850161169791612275565b925173ffffffffffffffffffffffffffffffffffffffff1660c08501525160ff1660e08401525163ffffffff166101008301520390f35b601081101561076d57845190815181101561076d5760019160208286811a92010153016115e7565b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760015460e01c806117d557506004602073ffffffffffffffffffffffffffffffffffffffff5f5416604051928380927f97cd2afb0000000000000000000000000000000000000000000000000000000082525afa8015611336575f906117a2575b602091506301000000808210911802630100000018604051908152f35b506020813d6020116117cd575b816117bc602093836123f4565b810103126101355760209051611785565b3d91506117af565b60209061012d565b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760ff60025460801c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061185761184183612529565b9261184f60405194856123f4565b808452612529565b015f5b8181106119d0575f835b80518210156119225761187e61187983613a8a565b612541565b6118888383612590565b526118938282612590565b505f5b6118a08383612590565b5151811015611917578260021b838104600414841517156106ea576118c9908260031c906135d0565b90600781169160e08260051b1692808404602014901517156106ea57604081101561076d57600701546001921c63ffffffff166119108261190a8787612590565b51612590565b5201611896565b509060010190611864565b6040518091602082016020835281518091526040830190602060408260051b8601019301915f905b82821061195957505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b8082106119b857505050602080600192960192019201859493919261194a565b90919260208060019286518152019401920190611998565b80606060208093860101520161185a565b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043567ffffffffffffffff811161013557611a84611a8a913690600401612247565b906125d1565b005b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043567ffffffffffffffff81169081810361013557611ad9613a41565b611ae16134ad565b6001549067ffffffffffffffff8260a01c1680841115611b72577f2acfc775535242a8fe18eebe3ad27f1c9c7cb1491045cd8df89ae6ae05d719a6602085857fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000008760a01b16911617600155604051908152a1005b7f3efa80c5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576005546203fffc61ffff8260c01c169160be1c1690808204600414901517156106ea57611bf790612541565b5f5b8151811015611c255761080081101561076d578060019160470154611c1e8285612590565b5201611bf9565b604051611c7d90611c6981611c3d60208201876125a4565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826123f4565b604051918291602083526020830190612275565b0390f35b346101355760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043560243567ffffffffffffffff811161013557611cd3903690600401612247565b9190611cdd613466565b811580156120e2575b6120b657815f52600660205260405f205461208a57600554611d066134c9565b50611d2673ffffffffffffffffffffffffffffffffffffffff8216614275565b91823b5f611d3382612461565b94611d4160405196876123f4565b82865260208601903c825160061c947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611d93611d7d88612529565b97611d8b604051998a6123f4565b808952612529565b015f5b8181106120675750505f5b8651811015611dd45780611db760019289612590565b51602060418360061b890160218101518452015191015201611da1565b5084868051155f14611f835750604051611ded8161238f565b5f81525f6020820152925b611e006134e1565b946201fffe61ffff8260c01c169160bf1c1690808204600214901517156106ea57611e2a90612541565b925f5b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106ea578551821015611ee6578060021b7f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036106ea5761080081101561076d578060470154611eaa8489612590565b52600181018082116106ea57610800111561076d5760480154600183018093116106ea57611edb611ee19388612590565b52613579565b611e2d565b50611efd90506064356044358385888a898d61365e565b15611f57577fe0f3797f950d1b626182ca2bc712b9f875e88a328146fb4bb70441100320ba8f91611f2f36838361249b565b60208151910120845f52600660205260405f2055611f52604051928392836124d1565b0390a2005b827fff2ca3c7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611f8b6134c9565b508051907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116106ea579080611fc58184612590565b51915b611fd55750905092611df8565b611fdd6134c9565b50604051611fea8161238f565b5f81525f6020820152916010805b6120275750509061200c6120209392613633565b9283916120198385612590565b5190613c98565b9192611fc8565b8351602085015117612056575b808616612045575b60011c80611ff8565b928161205091613c98565b9261203c565b928061206191613c98565b92612034565b6020906040516120768161238f565b5f81525f8382015282828b01015201611d96565b507f68ce22a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506024602073ffffffffffffffffffffffffffffffffffffffff60055416604051928380927faafa679f0000000000000000000000000000000000000000000000000000000082528760048301525afa80156113365773ffffffffffffffffffffffffffffffffffffffff915f9161215f575b5016331415611ce6565b612181915060203d602011612187575b61217981836123f4565b810190612435565b85612155565b503d61216f565b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602060405160018152f35b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576004355f526006602052602060405f2054604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602061012d612303565b9181601f840112156101355782359167ffffffffffffffff8311610135576020838186019501011161013557565b91908251928382525f5b8481106122bd5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f845f6020809697860101520116010190565b8060208092840101518282860101520161227f565b9181601f840112156101355782359167ffffffffffffffff8311610135576020808501948460051b01011161013557565b60025460801b60ff60055460d01c167fffffffffffffffffffffffffffffffff000000000000000000000000000000005f921690815b61234257505090565b90918260f81c612376837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818401016135dd565b0160071b613fc08460f21c1601019160081b9081612339565b6040810190811067ffffffffffffffff8211176123ab57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff8211176123ab57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176123ab57604052565b90816020910312610135575173ffffffffffffffffffffffffffffffffffffffff811681036101355790565b67ffffffffffffffff81116123ab57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9291926124a782612461565b916124b560405193846123f4565b829481845281830111610135578281602093845f960137010152565b90601f836040947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09360208652816020870152868601375f8582860101520116010190565b818102929181159184041417156106ea57565b67ffffffffffffffff81116123ab5760051b60200190565b9061254b82612529565b61255860405191826123f4565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06125868294612529565b0190602036910137565b805182101561076d5760209160051b010190565b80516020909101905f5b8181106125bb5750505090565b82518452602093840193909201916001016125ae565b9190916125dc6134ad565b6125e4612303565b926040519160e0830183811067ffffffffffffffff8211176123ab576040525f83525f60208401525f60408401525f60608401525f60808401525f60a084015260c08301915f8352600281106132885761ffff823560f01c1695604401806044116106ea578061265991604087015287612516565b91861580156132b0575b61328857600281018091116106ea5761269492816126829287526135d0565b806020860152606085015283516135d0565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81019081116106ea5760808301526126cb613d02565b60a08301526126d86134e1565b90526127b0604051936126ea856123d8565b60608552606060208601526060604086015260608086015261270b81612541565b855261271681612529565b61272360405191826123f4565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061275083612529565b01366020830137602086015261276581612529565b61277260405191826123f4565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061279f83612529565b013660208301376040860152612541565b60608401525f604051936127c3856123d8565b5f85525f60208601525f60408601526040516127de8161238f565b5f81525f602082015260608601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8552805151610100808210911802610100186040519061282c8261238f565b5f82525f60208301527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106ea5761286c60209160011b612541565b018082526020820152606086015282515f5b6020850151821015612a2d57813560e01c106129ee576001813560e01c0190865180823560e81c036128d4575b506128b98482858a89613e49565b6128ca575b6040850151019061287e565b92600101926128be565b196129df575b60a0850151813560e81c10156129b057803560e81c8752803560e81c5f52600460205260405f205460208801526024602073ffffffffffffffffffffffffffffffffffffffff5f5416604051928380927ff0e9abb9000000000000000000000000000000000000000000000000000000008252863560e81c60048301525afa908115611336575f9161297f575b5060408801526060870151602081519101525f6128ab565b90506020813d82116129a8575b81612999602093836123f4565b8101031261013557515f612967565b3d915061298c565b7f819f77e8000000000000000000000000000000000000000000000000000000005f523560e01c60045260245ffd5b6129e987866140c0565b6128da565b836040612a029282519003910151906135dd565b7f7fd31473000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505091909293612a3d90826140c0565b6080606082015191015103613288578115613284578181515281602082015152816040820151528160608201515267ffffffffffffffff600254921667ffffffffffffffff8360881c16019067ffffffffffffffff82116106ea5778ffffffffffffffff00000000000000000000000000000000008260881b167fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff84161760025560055492612aea6134e1565b60405191612af78361238f565b5f83525f60208401526040600184612b2473ffffffffffffffffffffffffffffffffffffffff8a16614275565b3c602084015194604051956101a0870187811067ffffffffffffffff8211176123ab576040525f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f6101208801525f6101408801525f6101608801525f610180880152604051907f89383670cb3938a7fa392d495b263c1c2b25d124bbd752444290384c19c41f0060208301526040820160208251919201905f5b81811061326e575050507fffffffffffffffffffffffffffffffff0000000000000000000000000000000093927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183612c8d7fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff9578ffffffffffffffff000000000000000000000000000000000095037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826123f4565b60208151910120068952600160208a015260ff8a60d01c1660808a015260881b1691161760801b1660a085015261ffff8560c01c16627fff808660b91c160460801461ffff8660c01c161517156106ea57627fff808560b91c1661018085015260a08401516080850151815f925b613221575050606061016081926040518060c08a01525f81525f6020820152608081016101208a015282810160e08a01528160061b01908282016101408a015260071b0101818101610160880152610180870151010181810161010087015262ffff0068ffffffffffffffff808860b81c16160101604052610160840151602081018091116106ea5760409052612d966101608501516135a6565b6101808501519052610120840151907f5a9b49d3fa04ed22d2abb8e87d45ea608baeff32f7797839dfed1e6da952d55382526020820182116106ea5781612def91602080940152612de6816135b4565b845190526135c2565b91015190525f5b6203fffc8460be1c1681106131cc5750805151905f5b828110612ff55750505061014081015160018152602081018082116106ea5760029052612e38816135a6565b612e466101208401516135b4565b519052606081018082116106ea57612e626101208401516135c2565b51905260e0820151612e77604084015161431c565b905260e0820151602081018091116106ea57612e96606084015161431c565b905260c082015160e083015160808301926040808401920160015b8583811115612fea577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe091019201958651905260408460608460075afa60408660808160065afa1615612f2757949094612eb1565b505f94505050505b81612fd1575b5015612fa5575f5b6203fffc8360be1c168110612f5157505050565b612f8d818361010001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8060208360051b169260061b16010190565b5161080082101561076d576047820155600101612f3d565b7f213c85a8000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b8091505190602081018091116106ea575117155f612f35565b509450505050612f2f565b6001810160051b9081835101519180602085015101519080604086015101519060608601510151908460606101208a0151015273ffffffffffffffffffffffffffffffffffffffff60806101208a01510191169052606061016088015101906101008801515f9060a08a015192835b6130b9575050505050610160860151526101608501519161018086015160600192836060116106ea576001937fb8ffbdf6fd05405b8a06fcf6d8c54fcc185825f6a797153ac6f4ef765e434d2e91a201612e0c565b808460f81c9561310e8d886130f660808301517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818401016135dd565b94826040610120889501510199600181019a52614368565b80613173575b15613147578160071b908184823701928160081b0195613fc08660f21c16910160071b01019260081b9283949194613064565b897f213c85a8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b509b9d9c9b600183600784901b8101865b818310613198575b5050509e9c9d9e613114565b6040838183013760408160808160065afa156131bc57608060409101920191613184565b505f92508291508190508061318c565b61080081101561076d57806001916047015461321a828661010001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8060208360051b169260061b16010190565b5201612df6565b8060f81c613253837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818401016135dd565b01838111613266575b5060081b80612cfb565b92505f61325c565b8251845260209384019390920191600101612bd2565b5050565b7fa2a6e22d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5082600201806002116106ea578210612663565b60405190610100820182811067ffffffffffffffff8211176123ab576040525f60e083828152826020820152826040820152826060820152606060808201528260a08201528260c08201520152565b3573ffffffffffffffffffffffffffffffffffffffff811681036101355790565b3567ffffffffffffffff811681036101355790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610135570180359067ffffffffffffffff82116101355760200191813603831361013557565b9082101561076d576133b19160051b810190613349565b9091565b919081101561076d5760051b0190565b6133cd613b0d565b600681101561029257600181148061343d575b6134385760068110156102925760028103613435575060055460ff8160d81c1661342f5763ffffffff67ffffffffffffffff60025460881c169160a01c16115f1461342a57600590565b600290565b50600390565b90565b505f90565b5061345f73ffffffffffffffffffffffffffffffffffffffff60055416614275565b3b156133e0565b61346e6133c5565b600681101561029257600281036134825750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6134b56133c5565b600681101561029257600181036134825750565b604051906134d68261238f565b5f6020838281520152565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f0fa2648daba4717d73517dccd72cd0c415921935d1d92b47fa5f0ba635ef9f1560408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261357360c0826123f4565b51902090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146106ea5760010190565b90604082018092116106ea57565b9060a082018092116106ea57565b9060c082018092116106ea57565b919082018092116106ea57565b8115610aba570490565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182116106ea57565b80156106ea577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b959692909493918151928360011c937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8501948086116106ea577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018b1091821592613a16575b82156139d5575b50506139c8577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405160208101907f4a8631be204013a6608e634a31c5f3ff1e3ac91634db6a412e1f4fec43915cde82528a604082015289606082015261376f818a61373b608083018a6125a4565b81888237015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826123f4565b51902006958460011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff861686036106ea576137ab8186612590565b5190600181018091116106ea576137c29086612590565b51604051916137d08361238f565b8252602082015293876137e4878486613b8e565b96805b6139255750505050506137f8613cdf565b846138016134c9565b5061380b91613c32565b613814896135e7565b61381e9083613c32565b61382791613c98565b936138306134c9565b5061383b9083613c32565b613844896135e7565b61384e9085613c32565b61385791613c98565b946040519660208801987fd75ab81b690e8bf5a21f4bf0c3e9e14c5724232489112fe79bad5a2f9dc46e0e8a52604089015260608801526080870152805160a08701526020015160c0860152805160e08601526020015161010085015280516101208501526020015161014084015280516101608401526020015161018083015280516101a0830152602001516101c08201526101c081526138fb6101e0826123f4565b5190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190061490565b9061393561393b92989798613633565b97613c32565b8660011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff881688036106ea576139728184612590565b51600182018092116106ea578a6139af6139b5928b956139956139c09689612590565b51604051926139a38461238f565b83526020830152613c98565b98613c32565b6108dd838688613b8e565b9689916137e7565b5050505050505050505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc091925060051b1690808204604014901517156106ea578614155f806136cb565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000188101592506136c4565b73ffffffffffffffffffffffffffffffffffffffff600154163303613a6257565b7fc7d791b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b60025460801b90601081101561076d571a90565b9082101561076d570190565b919081101561076d5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561013557019081359167ffffffffffffffff8311610135576020018260051b36038113610135579190565b5f5460ff8160e81c16613b4d5760a01c67ffffffffffffffff164210613b495760015460a01c67ffffffffffffffff1642101561342a57600190565b5f90565b50600490565b359060208110613b61575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b613b966134c9565b508260061b91838304604014841517156106ea57600184018094116106ea578360061b93808504604014901517156106ea578383116101355783116101355781019103613be38183613b53565b91816020116101355760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613c1b93019101613b53565b60405191613c288361238f565b8252602082015290565b6040909291926060825191613c468361238f565b5f83525f60208401528295602085519280518452015160208301528482015260075afa15613c7057565b7f61586bdd000000000000000000000000000000000000000000000000000000005f5260045ffd5b6040909291926080825191613cac8361238f565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa15613c7057565b613ce76134c9565b50604051613cf48161238f565b600181526002602082015290565b600154908160e01c80613e4557505f54916040517f97cd2afb00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff88165afa908115611336575f91613e13575b50630100000080821091180260ff816301000000189460e01c16908115613e05575b50613e02577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000008460e01b169116176001557fb3008520dc522469f0749557824a3546faeea053ae0912415e84a0c15534d83a6020604051848152a1565b50565b90506301000000145f613d88565b90506020813d602011613e3d575b81613e2e602093836123f4565b8101031261013557515f613d66565b3d9150613e21565b9150565b939190833560e01c936042604060c08801519701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc6040519101976044840198808a8437822060408301527f98624a7e6d137da4127779a9b2aa2e6f9f3b91f726b04df9123738bfbd3115c382528760208301526060822060228301526002820152601981536001808201532090613f1860248201357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169060ff601b600486013592821c0116856149cd565b50509273ffffffffffffffffffffffffffffffffffffffff8416801561407457604082015160ff89169190821c600116613ff25750600160209160608401518784528a600c525f600b536040846035600b20920191825190848252868201520190525b1b91019080825116613fba57815117905286106106ea5760016060940160051b9485845101528460208401510152836040830151015201510152600190565b5050505050505090507fe2a129d91614d3c8cc8b49bfef79b8850c462ffc9991a1669e0ad4d2e78bc004602060405160018152a25f90565b73ffffffffffffffffffffffffffffffffffffffff5f541660208a6024604051809481937f45c589de00000000000000000000000000000000000000000000000000000000835260048301525afa80156113365773ffffffffffffffffffffffffffffffffffffffff915f916140a1575b501603614074576001602091613f7b565b50517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6140ba915060203d6020116121875761217981836123f4565b5f614063565b60608201519081519060208301918251036140ee575b505050602081015190515f52600460205260405f2055565b60608101928351925f5b600881106141e057505051602001519282905260800151106132885773ffffffffffffffffffffffffffffffffffffffff5f541690602083516024604051809581937fe6a5223f00000000000000000000000000000000000000000000000000000000835260048301525afa918215611336575f926141ac575b5003614180575f80806140d6565b517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d6020116141d8575b816141c8602093836123f4565b810103126101355751905f614172565b3d91506141bb565b935f97939291975092815196885196885b89898b101561425e578a519a604060208d60051b169160208101518352019060018d178251148c8310165f146142475750509060808260606040940151602052019a5b60011c8152815f206020820152016141f1565b8935602091821852909b9801976040929150614234565b5090975060019299939495919850835294016140f8565b73ffffffffffffffffffffffffffffffffffffffff906040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060208201927fd694000000000000000000000000000000000000000000000000000000000000845260601b1660228201527f01000000000000000000000000000000000000000000000000000000000000006036820152601781526143156037826123f4565b5190201690565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181116106ea5790565b9290915f61014085018051948460071b958460071b870160e06101208a01512060208301528083604084013760018703614596575b907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001917f41abe2dbd496ee1a97d698193dee0efb8c93bf5de2d4651341cfcb762cee17d08252604001902006906001602089015114936144088188888101988960071b86018d61467f565b931492836144e8575b505050156144de575192604084019260011b91156144c55761447960e060609260011b9660c089015196019701927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff878551920301906001880160051b0160808901876145e9565b956040810151604086015201516060840152846144b3575b8461449e575b5050505090565b6144aa945051916145e9565b5f808080614497565b935060408260808160065afa93614491565b50925083915060e060c0613435950151920151916145e9565b5050505050505f90565b60e08a0151600194505f938a8101929091905b838303614510575050505050505f8080614411565b90919293949580614586575b958183528c5190610aba577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019082096020830152604060807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875f940992969594019201906144fb565b506020830135833517151561451c565b7fd242c5d1c46aa051756b3fd256d7b6df970adb6ac15b6d92b0be0a4a33f8739182526040880182207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019006945061439d565b9290600160408501938360061b83019360051b01905b8383811115614675577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe091019201938451905260408560608460075afa60408760808160065afa16156144de579290926145ff565b5095945050505050565b94929091935f955f9560061b84019260e08201519060061b0181519460208301519060808401516001966001925f975f995f975b84840361470d57505050505050506020830152610aba576060817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019485808089604082980194098708825108905201938451920990089052565b919395978395979a9b9e9f91937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190351080159061499f575b61496a57610aba5784357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089d7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185358b097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089c877f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186358c09907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108997f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160208601358b097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108988b8183527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191098b8160208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109955f976401000000007f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01918215614933575b6040809101950195939194959290956146b3565b929750505060808701517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001835f980991829061491f565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019e505f9d50505050505050505050505050565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160208701351015614746565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614a51579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611336575f5173ffffffffffffffffffffffffffffffffffffffff811615614a4757905f905f90565b505f906001905f90565b5050505f916003919056",
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
// Solidity: function counts() view returns(uint256[][] result)
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
// Solidity: function counts() view returns(uint256[][] result)
func (secretElection *SecretElection) TryPackCounts() ([]byte, error) {
	return secretElection.abi.Pack("counts")
}

// UnpackCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x817cc1ea.
//
// Solidity: function counts() view returns(uint256[][] result)
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
// Solidity: function finalise(uint256[] trustees, bytes[] shares, uint256[] lagrange, uint256[][] counts_) returns()
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
// Solidity: function finalise(uint256[] trustees, bytes[] shares, uint256[] lagrange, uint256[][] counts_) returns()
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

// PackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa84f92ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialise(address organiser_, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters_, bytes metadata) returns()
func (secretElection *SecretElection) PackInitialise(organiser common.Address, parameters Parameters, metadata []byte) []byte {
	enc, err := secretElection.abi.Pack("initialise", organiser, parameters, metadata)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa84f92ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialise(address organiser_, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters_, bytes metadata) returns()
func (secretElection *SecretElection) TryPackInitialise(organiser common.Address, parameters Parameters, metadata []byte) ([]byte, error) {
	return secretElection.abi.Pack("initialise", organiser, parameters, metadata)
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
// Solidity: function mode() pure returns(uint8)
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
// Solidity: function mode() pure returns(uint8)
func (secretElection *SecretElection) TryPackMode() ([]byte, error) {
	return secretElection.abi.Pack("mode")
}

// UnpackMode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x295a5212.
//
// Solidity: function mode() pure returns(uint8)
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
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32) values)
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
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32) values)
func (secretElection *SecretElection) TryPackParameters() ([]byte, error) {
	return secretElection.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((address,uint64,uint64,bool,bytes,address,uint8,uint32) values)
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
// Solidity: function phase() view returns(uint8 current)
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
// Solidity: function phase() view returns(uint8 current)
func (secretElection *SecretElection) TryPackPhase() ([]byte, error) {
	return secretElection.abi.Pack("phase")
}

// UnpackPhase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c9fe6e.
//
// Solidity: function phase() view returns(uint8 current)
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
// Solidity: function shareHash(uint256 trustee) view returns(bytes32 hash)
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
// Solidity: function shareHash(uint256 trustee) view returns(bytes32 hash)
func (secretElection *SecretElection) TryPackShareHash(trustee *big.Int) ([]byte, error) {
	return secretElection.abi.Pack("shareHash", trustee)
}

// UnpackShareHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28132d14.
//
// Solidity: function shareHash(uint256 trustee) view returns(bytes32 hash)
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
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return secretElection.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NotOnRoll"].ID.Bytes()[:4]) {
		return secretElection.UnpackNotOnRollError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NotOrganiser"].ID.Bytes()[:4]) {
		return secretElection.UnpackNotOrganiserError(raw[4:])
	}
	if bytes.Equal(raw[:4], secretElection.abi.Errors["NotTrustee"].ID.Bytes()[:4]) {
		return secretElection.UnpackNotTrusteeError(raw[4:])
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

// SecretElectionNotOnCurve represents a NotOnCurve error raised by the SecretElection contract.
type SecretElectionNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve()
func SecretElectionNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x61586bdd05941870730f9d7aaec5f30f281e2c69ad54ebffe7836df967030dea")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve()
func (secretElection *SecretElection) UnpackNotOnCurveError(raw []byte) (*SecretElectionNotOnCurve, error) {
	out := new(SecretElectionNotOnCurve)
	if err := secretElection.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
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

// SecretElectionNotTrustee represents a NotTrustee error raised by the SecretElection contract.
type SecretElectionNotTrustee struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTrustee(uint256 index)
func SecretElectionNotTrusteeErrorID() common.Hash {
	return common.HexToHash("0x8fa4ec9874c75d7faea35f82ede044a9af16f7da043054db1bab02bebfad0f64")
}

// UnpackNotTrusteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTrustee(uint256 index)
func (secretElection *SecretElection) UnpackNotTrusteeError(raw []byte) (*SecretElectionNotTrustee, error) {
	out := new(SecretElectionNotTrustee)
	if err := secretElection.abi.UnpackIntoInterface(out, "NotTrustee", raw); err != nil {
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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"abort\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"secretPoint\",\"type\":\"uint256[2]\"},{\"internalType\":\"bytes\",\"name\":\"dealerCommitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"dealerShares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"complain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadlines\",\"outputs\":[{\"internalType\":\"uint64[3]\",\"name\":\"values\",\"type\":\"uint64[3]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"deal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"trustees_\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold_\",\"type\":\"uint256\"},{\"internalType\":\"uint64[3]\",\"name\":\"deadlines_\",\"type\":\"uint64[3]\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"progress\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"dealt\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"confirmed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2]\",\"name\":\"transportKey\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"sharePublicKey\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"trustee\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"trustees\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"complainer\",\"type\":\"uint256\"}],\"name\":\"Aborted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"}],\"name\":\"Dealt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"Ready\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"transportKey\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyDone\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBoard\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDeal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"}],\"name\":\"ComplaintUnfounded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotRecorded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NotTrustee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"}]",
	ID:  "1f6995300e2a08cd14443c069439f3870a",
	Bin: "0x60808060405234602057600460ff195f5416175f55612b2390816100258239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8062ab48cd14611d5457806335a063b414611c335780633943380c14611bce57806342cde4e814611b8e578063588f5b391461183757806369826a94146117735780637022b58e1461129a5780637104168414610d5a578063a1337cb814610c3b578063aafa679f14610b7a578063c040e6b814610b34578063cf32b06214610a88578063cf4c94c6146108f15763f923d42f146100b2575f80fd5b346108ed5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed5760043567ffffffffffffffff81116108ed576101019036906004016121f7565b60243567ffffffffffffffff81116108ed576101219036906004016121f7565b906040519361012f85612241565b5f85525f60208601525f60408601525f60608601525f60808601525f60a086015260609460c060405191610163888461225d565b8736843701526101716122d4565b94855160058110156107d6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff016108b75760c08601516020015165ffffffffffff1642811061088c57506101cc60ff60208801511661256d565b946101d6866125e4565b9161ffff8360808a01511616610860576040880151613fc060ff82169160061b1690808204604014901517156103ba5782036103e7576020880151611fe060ff82169160051b1690808204602014901517156103ba5786036103e75761023a6126e5565b60405160208101917fb31ac6046d810d4efc283d8876a4076be4b89e44f1a2215b219b41acd64f6cfe835260408201528883820152838660808301376102b16080828681015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261225d565b519020977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88018881116103ba57601011156105ed5760118801548099036103e75760015b60ff602083015116811161042b57807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101116103ba5761035a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018989612731565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181109081159161040f575b506103e7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146103ba576001016102f6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fd6dc968a000000000000000000000000000000000000000000000000000000005f5260045ffd5b828b14915081610421575b505f610386565b905015155f61041a565b5085879289928b61043c878a612930565b6020815191015117156103e757610453878a612930565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160443510801590610834575b61080c577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019160206104bf606435604435856104ba6128a7565b612a07565b816104c86126e5565b9460405194828601967fb3cae2154297b039e78b69344e4431152698de9beb6a9c74a8b24e0c1ccccae0885260408701528b8a8701526080860152805160a0860152015160c0840152805160e0840152015161010082015261010081526105316101208261225d565b519020066044350361080c576040516020810190878a833761058d816020898b8301818a8483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261225d565b51902060118501555f5b60ff60408301511681101561061a5760108110156105ed576001906105e7604282841b016105d76105c9848c8f612968565b6105d283612441565b6129c0565b6020600191805184550151910155565b01610597565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5087949695939561ffff8060808401511691161780608083015261ffff61064083612619565b1614610803575b80519160058310156107d65761065e60c09361229e565b61069b60ff6020840151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff61ff005f549260081b169116175f55565b6106d960ff6040840151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff62ff00005f549260101b169116175f55565b8101515f5466ffff0000000000608084015160281b16907fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff64ffff00000068ffff0000000000000060a087015160381b169460181b1691161717175f550151945f955f5b6003811061079c57505090610797917fac9cea962a6a324cb85d8d1531fce356dc135560de63d8704f57ca3b6d5a887e959660015561078960405195869560408752604087019161245f565b91848303602086015261245f565b0390a2005b909660206107cd60019265ffffffffffff8b5116908560060265ffffffffffff809160031b9316831b921b19161790565b9801910161073d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60028152610647565b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016064351015610480565b867fbecf248f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fbfb22adf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b855160058110156107d6577fbb27deba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b346108ed5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed5760043580158015610a78575b610a4d57610938612655565b5061094230612a7c565b90813b67ffffffffffffffff8111610a20575f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116019361098c604051958661225d565b82855260208501903c6109a2825160061c61266d565b915f5b83518110156109d857806109bb6001928661242d565b51602060418360061b8601602181015184520151910152016109a5565b82848051155f14610a0f575050604080516109f281612225565b5f81525f60208201525b6020815191015182519182526020820152f35b604091610a1b916127af565b6109fc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff5f5460081c16811161092c565b346108ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed57604051610ac460608261225d565b60603682375f5b60038110610b085750604051905f825b60038210610ae857606084f35b60208060019267ffffffffffffffff865116815201930191019091610adb565b8065ffffffffffff610b1b6001936123bd565b90549060031b1c16610b2d8285612367565b5201610acb565b346108ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed5760ff5f541660405160058210156107d6576020918152f35b346108ed5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed5760043580158015610c31575b15610bdd575060205f5b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116103ba57601011156105ed5773ffffffffffffffffffffffffffffffffffffffff6001602092015416610bbf565b5060108111610bb5565b346108ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed5760ff5f5460081c16610c93610c7d82612408565b91610c8b604051938461225d565b808352612408565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830191013682375f5b8251811015610d005760108110156105ed578073ffffffffffffffffffffffffffffffffffffffff6001926002015416610cf9828661242d565b5201610cbf565b5090604051918291602083019060208452518091526040830191905f5b818110610d2b575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101610d1d565b346108ed5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed57600435366064116108ed5760643567ffffffffffffffff81116108ed57610db49036906004016121f7565b60849291923567ffffffffffffffff81116108ed57610dd79036906004016121f7565b60a49491943560c4356020610dea61249d565b0192610df960ff85511661256d565b93871590811561128c575b508015611283575b61125757604051602081019087878337610e61816020858d818d8501918483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261225d565b519020927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8801938885116103ba5760108510156105ed576011890154036103e75760405190610eb082612225565b6024358252602082019460443586527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821080159061122d575b61080c57610efd9060011b602201612441565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8701948786116103ba5760108610156105ed578a60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001938187818d9681610f85610f6e8f60011b602201612441565b928c610f7e8282876104ba6128a7565b9689612a07565b95610f8e6126e5565b9960405199838b019b7f4138df5e24d0c8dc57bfe5964b317c26b6c64b49119fe8c33caac4d9d8105ac28d5260408c015260608b015260808a0152805160a08a0152015160c0880152805160e0880152015161010086015288516101208601528b516101408601528051610160860152015161018084015280516101a084015201516101c08201526101c081526110276101e08261225d565b519020060361080c576110c1937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019161105e6126e5565b916040519160208301937f08af56e4a864451965bbb24d98607a74b1027e931c0f4771c2be23b1393b8e4f855260408401528b60608401528860808401525160a08301525160c082015260c081526110b760e08261225d565b5190200697612731565b947f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185116103ba576111188460061c61266d565b955f5b875181101561114e57806111326001928888612968565b61113c828b61242d565b52611147818a61242d565b500161111b565b5061118d7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018761117e868b6127af565b93086111886128a7565b6128ca565b908151815114918261121a575b50506111ef5760047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5416175f557f280bcdfc0653fb242c3e2055840032c1c3f354c1938ec9df040f78736014be9d5f80a3005b7febcea2c8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602091925081015191015114838061119a565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001851015610eea565b867f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50838714610e0c565b60ff91505116871189610e04565b346108ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed576112d061249d565b60208101906112e260ff83511661256d565b6112eb816125e4565b9260a083019361ffff81865116166117475761ffff8086511691161780855261ffff61131685612619565b1614928361173e575b80519160058310156107d65760ff6113709161133c60c09561229e565b51167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff61ff005f549260081b169116175f55565b60408101946113b060ff8751167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff62ff00005f549260101b169116175f55565b6060820151905f547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff64ffff00000068ffff0000000000000066ffff0000000000608088015160281b16945160381b169460181b1691161717175f5501515f905f5b600381106117045750506001557f5745b04f0487ed3df77aef07f8203e42e3dda220117bb702fbb3fd48fb148d615f80a261144957005b5160ff166114568161266d565b905f5b8181106116c557505061146b81612420565b516020815191015117156103e75780518060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036103ba576114b4610c7d82612408565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020820192013683375f5b835181101561155d576114f4818561242d565b5151908060011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036103ba5761152f838561242d565b52602061153c828761242d565b510151600183018093116103ba576115566001938561242d565b52016114e1565b5090604091825161156e848261225d565b600b81527f600b380380600b5f395ff3000000000000000000000000000000000000000000602082015283519283915f5b600b81106116ae5750505f602b830181905292519092602c830191905b8181106116955750506115f69250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261225d565b6020815191015ff073ffffffffffffffffffffffffffffffffffffffff8061161d30612a7c565b1691160361166d5781602061165d6116557f1ee0fddb687f7d726adbdd32a0b3afe38d0593fe9dc00a18a5f4acd116e8b7c995612420565b515192612420565b51015182519182526020820152a1005b7f5bd2451a000000000000000000000000000000000000000000000000000000005f5260045ffd5b84518352602094850194869450909201916001016115bc565b60208282018101518783018201528694500161159f565b60108110156105ed57805f6043600193841b82816042016116e581612441565b6116ef878b61242d565b526116fa868a61242d565b5055015501611459565b9091602061173560019265ffffffffffff865116908560060265ffffffffffff809160031b9316831b921b19161790565b93019101611412565b6003815261131f565b827fbecf248f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346108ed5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed576004356117ad6122d4565b81158015611827575b6117fb576117c56060926125e4565b9061ffff808385840151161615159260a08282608086015116161515930151161615159060405192835260208301526040820152f35b507f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff60208201511682116117b6565b346108ed5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed5760043567ffffffffffffffff81116108ed57366023820112156108ed57806004013567ffffffffffffffff81116108ed576024820191602436918360051b0101116108ed576024353660a4116108ed575f549060ff8260081c1615801590611b79575b611b5157601083111580611b48575b80611b3e575b80611b24575b80611b00575b80611adc575b80611abb575b15611a93575f5b838110611a16575062ff00009060101b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff61ff008460081b16911617175f555f5b60038110156119a1578060051b604401359067ffffffffffffffff821682036108ed5760019161199965ffffffffffff611979846123bd565b919093169083549065ffffffffffff809160031b9316831b921b19161790565b905501611940565b50905f5b8281106119ae57005b6119c16119bc8285856123d7565b6123e7565b9060108110156105ed5760019173ffffffffffffffffffffffffffffffffffffffff8260020191167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055016119a5565b73ffffffffffffffffffffffffffffffffffffffff611a396119bc8387896123d7565b1615611a93575f5b818110611a5157506001016118fd565b611a5f6119bc8387896123d7565b73ffffffffffffffffffffffffffffffffffffffff80611a836119bc858a8c6123d7565b16911614611a9357600101611a41565b7f408a3749000000000000000000000000000000000000000000000000000000005f5260045ffd5b5065ffffffffffff67ffffffffffffffff611ad46123a6565b1611156118f6565b50611ae561238f565b67ffffffffffffffff80611af76123a6565b169116106118f0565b50611b09612378565b67ffffffffffffffff80611b1b61238f565b169116106118ea565b5067ffffffffffffffff611b36612378565b1642106118e4565b50828111156118de565b508015156118d8565b7f3c3282e7000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060ff821660058110156107d65715156118c9565b346108ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed57602060ff5f5460101c16604051908152f35b346108ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed5760408051611c0981612225565b5f81525f602082015281600182611c1f30612a7c565b3c6020815191015182519182526020820152f35b346108ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed57611c696122d4565b805160058110156107d657600210611d1f5760c081015190519060058210156107d65765ffffffffffff91611c9d91612367565b5116421115611cf75760047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5416175f555f807f280bcdfc0653fb242c3e2055840032c1c3f354c1938ec9df040f78736014be9d8180a3005b7f2eb35430000000000000000000000000000000000000000000000000000000005f5260045ffd5b5160058110156107d6577fbb27deba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346108ed5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ed57600435366064116108ed5760643560843591604051611da181612241565b5f81525f60208201525f60408201525f60608201525f60808201525f60a082015260609060c060405191611dd5848461225d565b833684370152611de36122d4565b92835160058110156107d6576121c15760c0840180515165ffffffffffff1642811061088c57506020850194611e1c60ff87511661256d565b95611e26876125e4565b908583019161ffff818451161661219557602435956044359a6040519b611e4c8d612225565b888d5260208d0198818a521715801561216b575b8015612141575b61080c578a8960208c8f611ea07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019688836104ba6128a7565b91611ea96126e5565b9560405195858701977fabe7be82627b177328cb830324eed6a8462c81cd316f8b5d291b34b7bfe102c18952604088015286015260808501525160a08401528b5160c0840152805160e084015201516101008201526101008152611f0f6101208261225d565b519020060361080c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff89018981116103ba5760108110156105ed578a611f6d918a60118d015560011b602201906020600191805184550151910155565b61ffff8084511691161780835261ffff611f8685612619565b1614612138575b825160058110156107d657611fa79161133c60ff9261229e565b611fe560ff6040840151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff62ff00005f549260101b169116175f55565b51905f547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff64ffff00000068ffff0000000000000060a066ffff0000000000608087015160281b1695015160381b169460181b1691161717175f55515f905f5b600381106120fe5750506001556040519451602086015251604085015260408452612070818561225d565b604051918252604060208301528351938460408401525f5b8581106120e9575050817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f865f857f2c14fbf95f3320fce841649b16840ae320d02fcaf83a2e5722744c11f6d8ad5a98998601015201168101030190a2005b80602080928401015184828701015201612088565b9091602061212f60019265ffffffffffff865116908560060265ffffffffffff809160031b9316831b921b19161790565b93019101612045565b60018352611f8d565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015611e67565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821015611e60565b887fbecf248f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b835160058110156107d6577fbb27deba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9181601f840112156108ed5782359167ffffffffffffffff83116108ed57602083818601950101116108ed57565b6040810190811067ffffffffffffffff821117610a2057604052565b60e0810190811067ffffffffffffffff821117610a2057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610a2057604052565b60058110156107d65760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f54169116175f55565b604051906122e182612241565b815f5460ff81169060058210156107d65761ffff91835260ff8160081c16602084015260ff8160101c166040840152818160181c166060840152818160281c16608084015260381c1660a082015260c06040519165ffffffffffff6001548181168552818160301c16602086015260601c16604084015261236360608461225d565b0152565b9060038110156105ed5760051b0190565b60443567ffffffffffffffff811681036108ed5790565b60643567ffffffffffffffff811681036108ed5790565b60843567ffffffffffffffff811681036108ed5790565b9060038210156105ed576006600580840460010193060290565b91908110156105ed5760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff811681036108ed5790565b67ffffffffffffffff8111610a205760051b60200190565b8051156105ed5760200190565b80518210156105ed5760209160051b010190565b9060405161244e81612225565b602060018294805484520154910152565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b6040516124a981612241565b5f81525f60208201525f60408201525f60608201525f60808201525f60a082015260c0604051916124db60608461225d565b606036843701526124ea6122d4565b90815160058110156107d6577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016125375760c08201516040015165ffffffffffff1642811061088c5750565b505160058110156107d6577fbb27deba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f5b8181106125a2577f8fa4ec98000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b60108110156105ed573373ffffffffffffffffffffffffffffffffffffffff826002015416146125d45760010161256f565b9050600181018091116103ba5790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116103ba57600161ffff911b1690565b60ff60206001920151161b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116103ba5761ffff1690565b6040519061266282612225565b5f6020838281520152565b9061267782612408565b612684604051918261225d565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06126b28294612408565b01905f5b8281106126c257505050565b6020906040516126d181612225565b5f81525f83820152828285010152016126b6565b60405160208101907f98a9c0188fe4f4124dd82ca27c592a2d4e3b31e5853d3d3453ed5cfd3f2f900882524660408201523060608201526060815261272b60808261225d565b51902090565b918060051b91818304602014821517156103ba57600182018092116103ba578160051b91808304602014901517156103ba578183116108ed5781116108ed5791810135910360208110612782575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b91906127b9612655565b508251907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116103ba576127f1828561242d565b51915b80156128a157612802612655565b5060405161280f81612225565b5f81525f6020820152926010805b6128615750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61285b910192612854848761242d565b51906129c0565b916127f4565b8451602086015117612890575b80841661287f575b60011c8061281d565b938161288a916129c0565b93612876565b938061289b916129c0565b9361286e565b50509150565b6128af612655565b506040516128bc81612225565b600181526002602082015290565b60409092919260608251916128de83612225565b5f83525f60208401528295602085519280518452015160208301528482015260075afa1561290857565b7f61586bdd000000000000000000000000000000000000000000000000000000005f5260045ffd5b9060016129519161293f612655565b5061294b5f8286612731565b93612731565b6040519161295e83612225565b8252602082015290565b9091612972612655565b508060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036103ba576129ab818484612731565b92600182018092116103ba5761295192612731565b60409092919260808251916129d483612225565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa1561290857565b92612a1b9193612a15612655565b506128ca565b907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183116103ba57612a7992612a73916128ca565b906129c0565b90565b73ffffffffffffffffffffffffffffffffffffffff906040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060208201927fd694000000000000000000000000000000000000000000000000000000000000845260601b1660228201527f0100000000000000000000000000000000000000000000000000000000000000603682015260178152612b1c60378261225d565b519020169056",
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
// Solidity: function deadlines() view returns(uint64[3] values)
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
// Solidity: function deadlines() view returns(uint64[3] values)
func (trusteeBoard *TrusteeBoard) TryPackDeadlines() ([]byte, error) {
	return trusteeBoard.abi.Pack("deadlines")
}

// UnpackDeadlines is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf32b062.
//
// Solidity: function deadlines() view returns(uint64[3] values)
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

// PackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x588f5b39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialise(address[] trustees_, uint256 threshold_, uint64[3] deadlines_) returns()
func (trusteeBoard *TrusteeBoard) PackInitialise(trustees []common.Address, threshold *big.Int, deadlines [3]uint64) []byte {
	enc, err := trusteeBoard.abi.Pack("initialise", trustees, threshold, deadlines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x588f5b39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialise(address[] trustees_, uint256 threshold_, uint64[3] deadlines_) returns()
func (trusteeBoard *TrusteeBoard) TryPackInitialise(trustees []common.Address, threshold *big.Int, deadlines [3]uint64) ([]byte, error) {
	return trusteeBoard.abi.Pack("initialise", trustees, threshold, deadlines)
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

// PackTrustee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaafa679f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trustee(uint256 index) view returns(address)
func (trusteeBoard *TrusteeBoard) PackTrustee(index *big.Int) []byte {
	enc, err := trusteeBoard.abi.Pack("trustee", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrustee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaafa679f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trustee(uint256 index) view returns(address)
func (trusteeBoard *TrusteeBoard) TryPackTrustee(index *big.Int) ([]byte, error) {
	return trusteeBoard.abi.Pack("trustee", index)
}

// UnpackTrustee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaafa679f.
//
// Solidity: function trustee(uint256 index) view returns(address)
func (trusteeBoard *TrusteeBoard) UnpackTrustee(data []byte) (common.Address, error) {
	out, err := trusteeBoard.abi.Unpack("trustee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTrustees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1337cb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trustees() view returns(address[] list)
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
// Solidity: function trustees() view returns(address[] list)
func (trusteeBoard *TrusteeBoard) TryPackTrustees() ([]byte, error) {
	return trusteeBoard.abi.Pack("trustees")
}

// UnpackTrustees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1337cb8.
//
// Solidity: function trustees() view returns(address[] list)
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
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["NotRecorded"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackNotRecordedError(raw[4:])
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

// TrusteeBoardDeadlinePassed represents a DeadlinePassed error raised by the TrusteeBoard contract.
type TrusteeBoardDeadlinePassed struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func TrusteeBoardDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xbfb22adfe9d5fa2834e025e2832eac6acdb50f696427fd6da5e7d933cf7e8923")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint256 deadline)
func (trusteeBoard *TrusteeBoard) UnpackDeadlinePassedError(raw []byte) (*TrusteeBoardDeadlinePassed, error) {
	out := new(TrusteeBoardDeadlinePassed)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardNotOnCurve represents a NotOnCurve error raised by the TrusteeBoard contract.
type TrusteeBoardNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve()
func TrusteeBoardNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x61586bdd05941870730f9d7aaec5f30f281e2c69ad54ebffe7836df967030dea")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve()
func (trusteeBoard *TrusteeBoard) UnpackNotOnCurveError(raw []byte) (*TrusteeBoardNotOnCurve, error) {
	out := new(TrusteeBoardNotOnCurve)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrusteeBoardNotRecorded represents a NotRecorded error raised by the TrusteeBoard contract.
type TrusteeBoardNotRecorded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRecorded()
func TrusteeBoardNotRecordedErrorID() common.Hash {
	return common.HexToHash("0x5bd2451a0f82298e6ccc57b6d131f5d5a3cee7e14ec8bc73f658e6a72bec47d1")
}

// UnpackNotRecordedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRecorded()
func (trusteeBoard *TrusteeBoard) UnpackNotRecordedError(raw []byte) (*TrusteeBoardNotRecorded, error) {
	out := new(TrusteeBoardNotRecorded)
	if err := trusteeBoard.abi.UnpackIntoInterface(out, "NotRecorded", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ORGANISER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRAR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"amend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"amendedHolder\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"amendedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"addresses\",\"type\":\"bytes\"}],\"name\":\"enrol\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pageCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"pageRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"pageSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proofFirst\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proofSecond\",\"type\":\"bytes32[]\"}],\"name\":\"strikeDuplicate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"Amended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"kept\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"struck\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"DuplicateStruck\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"addresses\",\"type\":\"bytes\"}],\"name\":\"PageEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AddressesNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadPageLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"BadRollProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NoSuchNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"}],\"name\":\"NotDuplicate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NothingAmended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"PageOutOfOrder\",\"type\":\"error\"}]",
	ID:  "f6f334c90d40b70c29dcac5ccea38c3126",
	Bin: "0x60803461006857601f6113cd38819003918201601f19168301916001600160401b0383118484101761006c5780849260209460405283398101031261006857516001600160a01b03811681036100685761005890610080565b506040516112a3908161010a8239f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f5160206113ad5f395f51905f52602052604090205460ff16610104576001600160a01b03165f8181525f5160206113ad5f395f51905f5260205260408120805460ff191660011790553391907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d8180a4600190565b505f9056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a714610ca857508063248a9ca314610c605780632f2ff15d14610c0557806336568abe14610b7d57806345c589de14610b1f57806371b5a8cf14610ac75780637c7aec0b1461092057806391543cbe146107af57806391d148541461073b57806397cd2afb14610700578063a217fddf146106c8578063bb6ec6b81461068c578063c2af1e3b14610221578063d547741f146101bf578063e6a5223f1461017b578063f0e9abb9146101335763f68e9553146100d7575f80fd5b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206040517fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c3092388152f35b5f80fd5b3461012f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f576004355f526003602052602060405f2054604051908152f35b3461012f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206101b7600435610e0b565b604051908152f35b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5761021f6004356101fc610d64565b9061021a610215825f525f602052600160405f20015490565b610eb0565b610fe8565b005b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760043560243567ffffffffffffffff811161012f573660238201121561012f5780600401359067ffffffffffffffff821161012f576024810190602483369201011161012f5761029e610e28565b60015480841480159061067f575b61065057601483049081158015610645575b8015610639575b61060d575f6102d38361127b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051920116810181811067ffffffffffffffff8211176104c4576040528381526103208461127b565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830193013684378590838960081b5f935f600b535b8884106105d8575b50505090508481036105ad575080515f905f905b6008821061051e5750505051156104f1575190680100000000000000008110156104c4578060016103a99201600155610df3565b81549060031b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84831b921b19161790557fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201918211610497577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f7f4247f12a861995c90931513ae330fa1f6f97d89831c0ba757a9d5e27588a7a10956060946104568961125e565b1b8860051c5f52600260205260405f2090815417905580604051968795865260406020870152816040870152868601375f85828601015201168101030190a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b84859060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08460051b168701015b808210610598575060018316610584575b5050600181018091116104975760011c91805f52602052600160405f2091019091610375565b515f528360205260405f2090528a8061055e565b9091602060409182852081520192019061054d565b7fc4992021000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b803560601c948511156106085760206014600192878352868501600c526035600b20865201930193019291610359565b610361565b837f789bfe4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506014840615156102c5565b5061010082116102be565b837f5b1337ef000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5062ffffff8410156102ac565b3461012f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206101b7600435610db8565b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206040515f8152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f576020600154604051908152f35b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57610772610d64565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f576004356107e9610d64565b906107f2610e28565b6107fb8161121a565b61081d81600180918060081c5f52600360205260ff60405f205491161c161490565b806108df575b6108b457805f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f20921691827fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790558060081c5f52600360205260405f20600160ff83161b81541790557f182b603e167672c5b6b88b0b14c3aa542ddc2fb1c1eb73196f42d102fc6e01025f80a3005b7f67f06c49000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f20541673ffffffffffffffffffffffffffffffffffffffff831614610823565b3461012f5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760043573ffffffffffffffffffffffffffffffffffffffff81169081810361012f576024359160443567ffffffffffffffff811161012f57610995903690600401610d87565b906064359360843567ffffffffffffffff811161012f576109ba903690600401610d87565b9390928688148015610abf575b610a8f57826109e06109e5959389938b5f9c99976110b0565b6110b0565b8281108414610a885782905b7f1dbcba58f9488296e12ba9b2f8157c6019e9eec8e153a3c817d61be217890c9f8580a48082526004602052604082207fffffffffffffffffffffffff000000000000000000000000000000000000000081541690558060081c8252600360205260408220600160ff83161b81541790557f182b603e167672c5b6b88b0b14c3aa542ddc2fb1c1eb73196f42d102fc6e01028280a3005b80926109f1565b86887f4932a6d6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5085156109c7565b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206040517f02043e402b2448206150a36c314b46e304de4c541e73a976575d9c4a6333626b8152f35b3461012f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f576004355f526004602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57610bb4610d64565b3373ffffffffffffffffffffffffffffffffffffffff821603610bdd5761021f90600435610fe8565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5761021f600435610c42610d64565b90610c5b610215825f525f602052600160405f20015490565b610f16565b3461012f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206101b76004355f525f602052600160405f20015490565b3461012f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361012f57817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115610d3a575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483610d33565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361012f57565b9181601f8401121561012f5782359167ffffffffffffffff831161012f576020808501948460051b01011161012f57565b600154811015610dee578060ff9160051c5f526002602052610dde60405f20549161125e565b1c16600181018091116104975790565b505f90565b6001548110156104f15760015f5260205f2001905f90565b600154811015610dee57610e1e90610df3565b90549060031b1c90565b335f9081527f01ddc098da42acdf4176da08ec75800bc0fb2bce2be978b2037bcb0ae6966519602052604090205460ff1615610e6057565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c30923860245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f20541615610ee75750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f14610fe257805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f14610fe257805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b9290916110bc8361121a565b6110de83600180918060081c5f52600360205260ff60405f205491161c161490565b1561117b5750158061113a575b156110f4575050565b73ffffffffffffffffffffffffffffffffffffffff92507fcb1af918000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50805f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f20541673ffffffffffffffffffffffffffffffffffffffff8316146110eb565b60088214918261118d575b50506110eb565b9091508360205282600c525f600b536035600b209060ff841691925f905b8282106111ca57505050506111c28260081c610e0b565b145f80611186565b9091929360018516155f146111fe576111e4838584611293565b35905f52602052600160405f205b94811c939201906111ab565b611209838584611293565b355f52602052600160405f206111f2565b6112268160081c610db8565b60ff821610156112335750565b7f4213c1eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60f8601f82169160031b1690808204600814901517156104975790565b67ffffffffffffffff81116104c45760051b60200190565b91908110156104f15760051b019056ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin) returns()
func (voterRoll *VoterRoll) PackConstructor(admin common.Address) []byte {
	enc, err := voterRoll.abi.Pack("", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) PackDEFAULTADMINROLE() []byte {
	enc, err := voterRoll.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return voterRoll.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (voterRoll *VoterRoll) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := voterRoll.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (voterRoll *VoterRoll) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := voterRoll.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (voterRoll *VoterRoll) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return voterRoll.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (voterRoll *VoterRoll) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := voterRoll.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (voterRoll *VoterRoll) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := voterRoll.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (voterRoll *VoterRoll) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return voterRoll.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (voterRoll *VoterRoll) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := voterRoll.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (voterRoll *VoterRoll) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return voterRoll.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (voterRoll *VoterRoll) UnpackHasRole(data []byte) (bool, error) {
	out, err := voterRoll.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (voterRoll *VoterRoll) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := voterRoll.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (voterRoll *VoterRoll) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return voterRoll.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (voterRoll *VoterRoll) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := voterRoll.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (voterRoll *VoterRoll) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return voterRoll.abi.Pack("revokeRole", role, account)
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

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (voterRoll *VoterRoll) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := voterRoll.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (voterRoll *VoterRoll) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return voterRoll.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (voterRoll *VoterRoll) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := voterRoll.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// VoterRollRoleAdminChanged represents a RoleAdminChanged event raised by the VoterRoll contract.
type VoterRollRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const VoterRollRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (VoterRollRoleAdminChanged) ContractEventName() string {
	return VoterRollRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (voterRoll *VoterRoll) UnpackRoleAdminChangedEvent(log *types.Log) (*VoterRollRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != voterRoll.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VoterRollRoleAdminChanged)
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

// VoterRollRoleGranted represents a RoleGranted event raised by the VoterRoll contract.
type VoterRollRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VoterRollRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (VoterRollRoleGranted) ContractEventName() string {
	return VoterRollRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (voterRoll *VoterRoll) UnpackRoleGrantedEvent(log *types.Log) (*VoterRollRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != voterRoll.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VoterRollRoleGranted)
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

// VoterRollRoleRevoked represents a RoleRevoked event raised by the VoterRoll contract.
type VoterRollRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VoterRollRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (VoterRollRoleRevoked) ContractEventName() string {
	return VoterRollRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (voterRoll *VoterRoll) UnpackRoleRevokedEvent(log *types.Log) (*VoterRollRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != voterRoll.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VoterRollRoleRevoked)
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
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return voterRoll.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], voterRoll.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return voterRoll.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
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

// VoterRollAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the VoterRoll contract.
type VoterRollAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func VoterRollAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (voterRoll *VoterRoll) UnpackAccessControlBadConfirmationError(raw []byte) (*VoterRollAccessControlBadConfirmation, error) {
	out := new(VoterRollAccessControlBadConfirmation)
	if err := voterRoll.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VoterRollAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the VoterRoll contract.
type VoterRollAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func VoterRollAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (voterRoll *VoterRoll) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*VoterRollAccessControlUnauthorizedAccount, error) {
	out := new(VoterRollAccessControlUnauthorizedAccount)
	if err := voterRoll.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
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
