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
	Bin: "0x608080604052346027575f805460ff60b01b1916600160b01b17905561216b908161002c8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306d3e08c1461105b57508063295a5212146110235780636c7709c014610f07578063756a210d14610ead5780637e53748614610e5c578063817cc1ea14610c8157806382965bb614610b8657806389035730146108f557806398f0c35f146108ad578063a84f92ba14610392578063b1c9fe6e14610348578063c003003214610304578063c5a1d7f0146102c9578063ea8a1af014610165578063ecca031f146101105763f698da25146100cc575f80fd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576020610104611a86565b604051908152f35b5f80fd5b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760206001806004358060081c5f526004845260ff60405f205491161c1614604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5761019b611986565b60015463ffffffff8160801c166102a1576101b4611941565b6006811015806102675781151580610294575b610238577e010000000000000000000000000000000000000000000000000000000000007fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416176001557f63b958841f79ab97cb5456da181454b9932c0e15a3b17f1cbd27e2a8bc6104375f80a1005b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f526102675760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b50505f60018214156101c7565b7f6bd4e496000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576020600354604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57602063ffffffff60015460801c16604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5761037e611941565b604051906006811015610267578152602090f35b3461010c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043573ffffffffffffffffffffffffffffffffffffffff811680910361010c5760243567ffffffffffffffff811161010c5780600401906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261010c5760443567ffffffffffffffff811161010c57610446903690600401611098565b9390925f549160ff8360b01c16610885576084840161046581846118b2565b9083151580610873575b8061086a575b8061083e575b8061081a575b806107fc575b806107f3575b806107e8575b1561071a575f5b8281106107ab5750505073ffffffffffffffffffffffffffffffffffffffff6104c28461187c565b16906104d06024870161189d565b936001549460648801359586151580970361010c576106597fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff94760100000000000000000000000000000000000000000000947fffffffffffffffffff0000ff00000000000000000000000000000000000000009474ff0000000000000000000000000000000000000000947dffffffffff000000000000000000000000000000000000000000000000006105c98f60449075ff0000000000000000000000000000000000000000009e7fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002550161189d565b60c81b16907fffff00000000000000000000ffffffff0000000000000000000000000000000078ffffffffff000000000000000000000000000000000000000061061387876118b2565b90357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169160108110610776575b505060801c9460a01b1691161717176001556118b2565b905060a01b1696161716179160a81b1617175f5561067683611842565b6106836040519182611786565b8381526020810190368585011161010c57848483375f6020868301015251902060035573ffffffffffffffffffffffffffffffffffffffff6106c760a4830161187c565b1615908161075d575b81610742575b501561071a577f9d3411555db1c8514207b613498d13a0695e910667f3edcdd4ce6e7fbf25b79191610715604051928392602084526020840191611903565b0390a1005b7fa18a7093000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e49150013563ffffffff811680910361010c5715836106d6565b905060c481013560ff811680910361010c5715906106d0565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000009250829060100360031b1b16165f80610642565b60026107b8828585611a4c565b3560f81c1080156107d0575b61071a5760010161049a565b5060206107de828585611a4c565b3560f81c116107c4565b506010821115610493565b5081151561048d565b5067ffffffffffffffff6108126044890161189d565b164210610487565b5064ffffffffff67ffffffffffffffff61083660448a0161189d565b161115610481565b5061084b6024880161189d565b67ffffffffffffffff8061086160448b0161189d565b1691161061047b565b50881515610475565b5061087d8561187c565b3b151561046f565b7f3c3282e7000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576004355f526004602052602060405f2054604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57604051610100810181811067ffffffffffffffff821117610b59576040526020810160408201906060830191608084016060815260a08501935f855260c08601925f845260e08701945f86525f5473ffffffffffffffffffffffffffffffffffffffff8116895260ff6001549164ffffffffff8360a01c16845264ffffffffff8360c81c168552818160a81c161515865260a01c166109c181611842565b6109ce6040519182611786565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06109fb83611842565b0136602083013786525f9160801b915b818110610b045773ffffffffffffffffffffffffffffffffffffffff8a8c8b8b8b8b67ffffffffffffffff8c818d6040519a8b9960208b52511660208a015251166040880152511660608601525115156080850152519361010060a0850152845194856101208601525f5b868110610aeb5750509363ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09360ff601f9473ffffffffffffffffffffffffffffffffffffffff610140995f8b888c010152511660c0890152511660e0870152511661010085015201168101030190f35b60208282018101516101408a8401015288965001610a76565b6010811015610b2c578651908151811015610b2c5760019160208286811a9201015301610a0b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c575f5463ffffffff8160b81c1680155f14610c785750602073ffffffffffffffffffffffffffffffffffffffff916004604051809481937f97cd2afb000000000000000000000000000000000000000000000000000000008352165afa8015610c6d575f90610c3a575b602091506301000000808210911802630100000018604051908152f35b506020813d602011610c65575b81610c5460209383611786565b8101031261010c5760209051610c1d565b3d9150610c47565b6040513d5f823e3d90fd5b60209150610104565b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760ff5f5460a01c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610cfa610ce4836117c7565b92610cf26040519485611786565b8084526117c7565b015f5b818110610e4b5760015460801b5f845b8051821015610d9d576010821015610b2c57610d2a83831a6117df565b610d34838361182e565b52610d3f828261182e565b505f5b610d4c838361182e565b5151811015610d92578063ffffffff610d6760019386611a58565b905f52600560205260405f2054901c16610d8b82610d85878761182e565b5161182e565b5201610d42565b509060010190610d0d565b6040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210610dd457505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b808210610e33575050506020806001929601920192018594939192610dc5565b90919260208060019286518152019401920190610e13565b806060602080938601015201610cfd565b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043567ffffffffffffffff811161010c57610eff610f05913690600401611098565b906110c6565b005b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043567ffffffffffffffff81169081810361010c57610f54611986565b610f5c6119cf565b6001549164ffffffffff8360c81c1680821115610ff8575064ffffffffff811161071a577f2acfc775535242a8fe18eebe3ad27f1c9c7cb1491045cd8df89ae6ae05d719a6927fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff0000000000000000000000000000000000000000000000000060209460c81b16911617600155604051908152a1005b7f3efa80c5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760206040515f8152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760209060ff5f5460a01c168152f35b9181601f8401121561010c5782359167ffffffffffffffff831161010c576020838186019501011161010c57565b9190916110d16119cf565b5f546040519160e0830183811067ffffffffffffffff821117610b59576040525f83525f60208401525f60408401525f60608401525f60808401525f60a084015260c08301905f8252600286106117355761ffff813560f01c169560ff8460a01c166044019182604411611702578260408701528288029288159089850414811715611702578015611772575b61173557600281018091116117025761118f928161117d928852611a16565b80602087015260608601528451611a16565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81019081116117025760808401526111c6611b1e565b60a08401526111d3611a86565b90526040516080810181811067ffffffffffffffff821117610b595794856040526060825260606020830152606060408301526060808301526001810160051b956040519683925b82841061175d5750505050846040525f9160a0860186811067ffffffffffffffff821117610b59576040525f86525f60208701525f60408701525f6060870152611263611a23565b60808701527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8652815151611296611a23565b90604051906101008082109118026101001860061b8101604052808252602082015260808701525f908451915b60208601518310156114a857823560e01c1061143f576001823560e01c0191875180823560e81c03611319575b506112fe8582868b8a611c67565b61130f575b604086015101916112c3565b9360010193611303565b19611430575b60a0860151813560e81c101561140157803560e81c8852803560e81c5f52600460205260405f205460408901526024604073ffffffffffffffffffffffffffffffffffffffff5f54168151928380927f628960cb000000000000000000000000000000000000000000000000000000008252863560e81c60048301525afa8015610c6d575f915f916113c9575b5060608a015260208901526080880151602081519101525f6112f0565b9150506040813d82116113f9575b816113e460409383611786565b8101031261010c57602081519101515f6113ac565b3d91506113d7565b7f819f77e8000000000000000000000000000000000000000000000000000000005f523560e01c60045260245ffd5b61143a8887611f24565b61131f565b84516040860151908303811561147b57047f7fd31473000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50956114b8915093919382611f24565b608060608201519101510361173557801561172f578082515280602083015152806040830151528060608301515263ffffffff600154911663ffffffff8260801c160163ffffffff81116117025773ffffffff000000000000000000000000000000007fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff9160801b16911617928360015560ff8160a01c16611fe082609b1c160460201460ff8260a01c161517156117025761157a6103fc82609e1c166117df565b9360801b5f5b8351518110156116ac5761159881606086015161182e565b515f5b60ff8560a01c1681106116175750906001917fb8ffbdf6fd05405b8a06fcf6d8c54fcc185825f6a797153ac6f4ef765e434d2e6115d983885161182e565b51916115e98460208a015161182e565b5161160e604051928392835260406020840152604083019060ff8b60a01c1690611903565b0390a201611580565b6116288160ff8760a01c1684611a4c565b3560f81c6010821015610b2c5784821a8110156116755790600161166e6116678b611661611657859787611a58565b9581961b9261182e565b51611a16565b918b61182e565b520161159b565b61168084885161182e565b517f213c85a8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050905f5b81518110156116fe57806116c96001928461182e565b516116d5575b016116b3565b6116df818461182e565b51815f5260056020526116f760405f20918254611a16565b90556116cf565b5050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50509050565b7fa2a6e22d000000000000000000000000000000000000000000000000000000005f5260045ffd5b8089528884529781019760209093019261121b565b50826002018060021161170257821061115e565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b5957604052565b67ffffffffffffffff8111610b595760051b60200190565b906117e9826117c7565b6117f66040519182611786565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061182482946117c7565b0190602036910137565b8051821015610b2c5760209160051b010190565b67ffffffffffffffff8111610b5957601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b3573ffffffffffffffffffffffffffffffffffffffff8116810361010c5790565b3567ffffffffffffffff8116810361010c5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561010c570180359067ffffffffffffffff821161010c5760200191813603831361010c57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b60015460ff8160f01c166119805764ffffffffff8160a01c16421061197b5760c81c64ffffffffff1642101561197657600190565b600290565b505f90565b50600490565b73ffffffffffffffffffffffffffffffffffffffff6002541633036119a757565b7fc7d791b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b6119d7611941565b600681101561026757600181036119eb5750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190820180921161170257565b604051906040820182811067ffffffffffffffff821117610b59576040525f6020838281520152565b90821015610b2c570190565b9190918060021b908082046004149015171561170257611a7e60e0918460031c90611a16565b9260051b1690565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f0fa2648daba4717d73517dccd72cd0c415921935d1d92b47fa5f0ba635ef9f1560408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611b1860c082611786565b51902090565b5f549063ffffffff8260b81c1680611c6357506040517f97cd2afb00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff87165afa908115610c6d575f91611c31575b50630100000080821091180291826301000000189260ff8260a81c16908115611c23575b50611c20577fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff7affffffff00000000000000000000000000000000000000000000008460b81b169116175f557fb3008520dc522469f0749557824a3546faeea053ae0912415e84a0c15534d83a6020604051848152a1565b50565b90506301000000145f611ba8565b90506020813d602011611c5b575b81611c4c60209383611786565b8101031261010c57515f611b84565b3d9150611c3f565b9150565b939190833560e01c936042604060c08801519701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc6040519101976044840198808a8437822060408301527f98624a7e6d137da4127779a9b2aa2e6f9f3b91f726b04df9123738bfbd3115c382528760208301526060822060228301526002820152601981536001808201532090611d3660248201357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169060ff601b600486013592821c0116856120dc565b50509273ffffffffffffffffffffffffffffffffffffffff84168015611e9457606082015160ff89169190821c600116611e12575060016040916080840151876020528a600c525f600b538360206035600b2092019182519084825260208201520190525b1b91019080825116611dda57815117905286106117025760016060940160051b9485845101528460208401510152836040830151015201510152600190565b5050505050505090507fe2a129d91614d3c8cc8b49bfef79b8850c462ffc9991a1669e0ad4d2e78bc004602060405160018152a25f90565b73ffffffffffffffffffffffffffffffffffffffff5f541660208a6024604051809481937f45c589de00000000000000000000000000000000000000000000000000000000835260048301525afa8015610c6d575f90611ec1575b73ffffffffffffffffffffffffffffffffffffffff91501603611e94576001604091611d9b565b50517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d602011611f1c575b81611edb60209383611786565b8101031261010c575173ffffffffffffffffffffffffffffffffffffffff8116810361010c5773ffffffffffffffffffffffffffffffffffffffff90611e6d565b3d9150611ece565b60808201518051916020820192835103611f51575b505050604081015190515f52600460205260405f2055565b93919060608501908151955f965b60088810806120c5575b1561202a575f9692965092865196855196885b89898b1015611fe9578a519a604060208d60051b169160208101518352019060018d178251148c8310165f14611fd25750509060808260606040940151602052019a5b60011c8152815f20602082015201611f7c565b8935602091821852909b9801976040929150611fbf565b5087529198959750955092937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461170257600101969294919593611f5f565b94969350919051926008039360088511611702579283602082519201519560051b01935b8481106120a1575050829052608001511061173557602082015103612075575f8080611f39565b517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909460208660051b1690815260208235911852602060405f209560011c910161204e565b508451835181039081116117025760401415611f69565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612160579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c6d575f5173ffffffffffffffffffffffffffffffffffffffff81161561215657905f905f90565b505f906001905f90565b5050505f916003919056",
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
	Bin: "0x608080604052346027575f805460ff60b01b1916600160b01b179055614bb4908161002c8239f35b5f80fdfe60e06040526004361015610011575f80fd5b5f3560e01c806306d3e08c14611fca57806328132d1414611f82578063295a521214611f495780633053967114611cc557806345aceb3814611be15780636c7709c014611ac5578063756a210d14611a6b5780637e53748614611a1a578063817cc1ea1461181757806382965bb614611727578063890357301461152757806398f0c35f146114df578063a84f92ba14610da8578063a98c8422146103ba578063b1c9fe6e14610371578063c00300321461032d578063c5a1d7f0146102f2578063ea8a1af01461018e578063ecca031f146101395763f698da25146100f5575f80fd5b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602061012d613669565b604051908152f35b5f80fd5b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760206001806004358060081c5f526004845260ff60405f205491161c1614604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576101c4613b53565b60015463ffffffff8160801c166102ca576101dd61313b565b60068110158061029057811515806102bd575b610261577e010000000000000000000000000000000000000000000000000000000000007fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416176001557f63b958841f79ab97cb5456da181454b9932c0e15a3b17f1cbd27e2a8bc6104375f80a1005b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f526102905760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b50505f60018214156101f0565b7f6bd4e496000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576020600354604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602063ffffffff60015460801c16604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576103a761313b565b6040516006821015610290576020918152f35b346101355760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043567ffffffffffffffff81116101355761040990369060040161208d565b9060243567ffffffffffffffff81116101355761042a90369060040161208d565b60449291923567ffffffffffffffff81116101355761044d90369060040161208d565b939060643567ffffffffffffffff81116101355761046f90369060040161208d565b95909661047a613214565b60ff5f5460a01c168703610d50576005549561049c61ffff8860c01c166122b4565b9160ff8860d01c168a5f915f9063ffffffff60015460801c16938d8215945b818510610c0857505050505050155f14610b93575f915b82821480610b8a575b80610b81575b158015610b70575b610b48575f805b84811061097357505050506107ac575b50505050507fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b01000000000000000000000000000000000000000000000000000000176005555f5b8181106106705750906040519082602083016020845252604082019060408460051b84010193815f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603015b8383106105c8577fac0679877e064f02ba8e27b545ab5a9cca7b84c9963361846ee6af7170bd729287890388a1005b9091929394967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08782030188528535828112156101355783016020813591019167ffffffffffffffff8211610135578160051b91823603841361013557807f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff918352116101355760208282829460019684809601370101999190910196019493019190610599565b919061067d838284613bbc565b5f94915b8186106106965750506001919293500161054a565b9091935f9086915b84831080610799575b15610716576106b7838686613110565b35906106c38985613338565b918260051b92808404602014901517156106e9576106e3921b1792613c89565b9161069e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9096915094939480610739575b50600881018091116106e9579493929190610681565b8460021b858104600414861517156106e957610759908360031c906132df565b604081101561076c576007015586610723565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50600888018089116106e95783106106a7565b9193955f97919395975b8351811015610921576107c98185612303565b516107d2613277565b506107fb6107de613e27565b6040519283916107ed8361214a565b5f83525f60208401526143e5565b5f5b8787848c8c8186106108c25750505050505080518260021b907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841684036106e957600282018083116106e957610800111561076c576049820154149182159261089b575b5050610870576001016107b6565b7fae020e39000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602001519150600381018082116106e957610800111561076c57604a015414158a80610862565b8561091a946108e68299956108e060019a6108fd976108ec97613120565b90613d83565b96613110565b35936040519485916107ed8361214a565b60405192839161090c8361214a565b5f83525f602084015261440b565b91016107fd565b509550959150507b0100000000000000000000000000000000000000000000000000000092507fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff915091858080610500565b61097e818585613110565b3561098a828c8c613120565b90610996848b8d613110565b3591835f52600660205260405f2054918215610b48576109b791369161220e565b6020815191012003610b1c57806001905f847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111905b8a8310610a88575050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001119182610a7e575b505015610a5357506001016104f0565b7f3cc95899000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b1490508f80610a43565b9091939794610a98858c8c613110565b3595878714610b1057836106e957610ae3577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018060019281858a089009965f9a09945b019190610a10565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b98946001919650610adb565b507f320cbf2d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f35dbd5fb000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610b7b8282613c1f565b156104e9565b508285146104e1565b508288146104db565b610c02610bfd610bf873ffffffffffffffffffffffffffffffffffffffff8b167fd6940000000000000000000000000000000000000000010000000000000000009060501b175f5273ffffffffffffffffffffffffffffffffffffffff60175f201690565b61328f565b613cf1565b916104d2565b610c13918591613bbc565b90610c1d85613b9c565b8203610d7c5786905f905f905b848210610ca857505003610c7c57600191610c6c847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81610c72950101613345565b906132df565b9201918d8f6104bb565b837f70f48812000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91909250610cb7838584613110565b3560201c610d5057610cd590610cce848685613110565b35906132df565b91610ce1818584613110565b359088610ae3578681067f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106e957610d468e91600194610d2f610d298c87613345565b8b6132df565b9160051b1b610d3e8285612303565b511792612303565b5201889291610c2a565b867f70f48812000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f70f48812000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101355760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043573ffffffffffffffffffffffffffffffffffffffff8116809103610135576024359067ffffffffffffffff821161013557816004016101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126101355760443567ffffffffffffffff811161013557610e5c903690600401612002565b9290915f5460ff8160b01c166114b7576084860192610e7b84846130bf565b90821515806114a5575b8061149c575b80611470575b8061144c575b8061142e575b80611425575b8061141a575b156112ea575f5b8281106113dd5750505073ffffffffffffffffffffffffffffffffffffffff610ed884613089565b1690610ee6602489016130aa565b916001549260648a0135938415158095036101355775ff000000000000000000000000000000000000000000937fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557dffffffffff00000000000000000000000000000000000000000000000000610f6760448d016130aa565b60c81b16907fffff00000000000000000000ffffffff0000000000000000000000000000000078ffffffffff0000000000000000000000000000000000000000610fb18b8b6130bf565b90357fffffffffffffffffffffffffffffffff00000000000000000000000000000000811691601081106113a8575b505060801c9460a01b1691161717176001557fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff7601000000000000000000000000000000000000000000007fffffffffffffffffff0000ff000000000000000000000000000000000000000074ff000000000000000000000000000000000000000061106c8a8a6130bf565b905060a01b1696161716179160a81b1617175f5561108b36858561220e565b6020815191012060035560c48501359360ff851693848603610135578415801561139e575b801561138a575b6112ea575f96875b6110c986866130bf565b90508910156111255761111d600191610c6c897fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff816111128f61110c8e8e6130bf565b90613bb0565b3560f81c0101613345565b9801976110bf565b93508673ffffffffffffffffffffffffffffffffffffffff61114960a48401613089565b16946040517f42cde4e80000000000000000000000000000000000000000000000000000000081526020816004818a5afa90811561134d575f91611358575b50600181018091116106e9576111a16109609183612289565b116112ea576040517fc040e6b80000000000000000000000000000000000000000000000000000000081526020816004818a5afa90811561134d575f91611312575b506005811015610290576004146112ea5760e460055493013563ffffffff811681036101355777ffffffff00000000000000000000000000000000000000007fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff7f9d3411555db1c8514207b613498d13a0695e910667f3edcdd4ce6e7fbf25b791987fffffffffff00ffff00000000000000000000000000000000000000000000000079ffff0000000000000000000000000000000000000000000000007aff00000000000000000000000000000000000000000000000000009660c01b16971617169160a01b16179160d01b1617176005556112e560405192839283612244565b0390a1005b7fa18a7093000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011611345575b8161132d60209383612193565b810103126101355751600581101561013557876111e3565b3d9150611320565b6040513d5f823e3d90fd5b90506020813d602011611382575b8161137360209383612193565b81010312610135575187611188565b3d9150611366565b5061139760a48801613089565b3b156110b7565b50600485116110b0565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000009250829060100360031b1b16168f80610fe0565b60026113ea828585613bb0565b3560f81c108015611402575b6112ea57600101610eb0565b506020611410828585613bb0565b3560f81c116113f6565b506010821115610ea9565b50811515610ea3565b5067ffffffffffffffff61144460448b016130aa565b164210610e9d565b5064ffffffffff67ffffffffffffffff61146860448c016130aa565b161115610e97565b5061147d60248a016130aa565b67ffffffffffffffff8061149360448d016130aa565b16911610610e91565b50871515610e8b565b506114af85613089565b3b1515610e85565b7f3c3282e7000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576004355f526004602052602060405f2054604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355761155d61303a565b5061156661303a565b5f549073ffffffffffffffffffffffffffffffffffffffff8216815260015491602082019264ffffffffff8160a01c1684526040830164ffffffffff8260c81c16815260ff6060850193818160a81c161515855260a01c16916115c8836121d4565b926115d66040519485612193565b8084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611603826121d4565b01366020860137608086019384525f9160801b915b8181106116ff575050506005549160a085019373ffffffffffffffffffffffffffffffffffffffff8416855260c08601928460d01c60ff16845260e087019460a01c63ffffffff168552604051978897602089525173ffffffffffffffffffffffffffffffffffffffff1660208901525167ffffffffffffffff1660408801525167ffffffffffffffff16606087015251151560808601525160a08501610100905261012085016116c891612030565b925173ffffffffffffffffffffffffffffffffffffffff1660c08501525160ff1660e08401525163ffffffff166101008301520390f35b601081101561076c57845190815181101561076c57602081600193010184821a905301611618565b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135575f5463ffffffff8160b81c1680155f1461180e5750602073ffffffffffffffffffffffffffffffffffffffff916004604051809481937f97cd2afb000000000000000000000000000000000000000000000000000000008352165afa801561134d575f906117db575b602091506301000000808210911802630100000018604051908152f35b506020813d602011611806575b816117f560209383612193565b8101031261013557602090516117be565b3d91506117e8565b6020915061012d565b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760ff5f5460a01c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061189061187a8361229c565b926118886040519485612193565b80845261229c565b015f5b818110611a09575f835b805182101561195b576118b76118b283613b9c565b6122b4565b6118c18383612303565b526118cc8282612303565b505f5b6118d98383612303565b5151811015611950578260021b838104600414841517156106e957611902908260031c906132df565b90600781169160e08260051b1692808404602014901517156106e957604081101561076c57600701546001921c63ffffffff16611949826119438787612303565b51612303565b52016118cf565b50906001019061189d565b6040518091602082016020835281518091526040830190602060408260051b8601019301915f905b82821061199257505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b8082106119f1575050506020806001929601920192018594939192611983565b909192602080600192865181520194019201906119d1565b806060602080938601015201611893565b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043567ffffffffffffffff811161013557611abd611ac3913690600401612002565b90612344565b005b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043567ffffffffffffffff81169081810361013557611b12613b53565b611b1a61325b565b6001549164ffffffffff8360c81c1680821115611bb6575064ffffffffff81116112ea577f2acfc775535242a8fe18eebe3ad27f1c9c7cb1491045cd8df89ae6ae05d719a6927fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff0000000000000000000000000000000000000000000000000060209460c81b16911617600155604051908152a1005b7f3efa80c5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576005546203fffc61ffff8260c01c169160be1c1690808204600414901517156106e957611c3b906122b4565b5f5b8151811015611c695761080081101561076c578060019160470154611c628285612303565b5201611c3d565b604051611cc190611cad81611c816020820187612317565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612193565b604051918291602083526020830190612030565b0390f35b346101355760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101355760043560243567ffffffffffffffff811161013557611d17903690600401612002565b611d1f613214565b73ffffffffffffffffffffffffffffffffffffffff600554611d438583831661337a565b92163303611f1d57845f52600660205260405f2054611ef157611d64613669565b906201fffe61ffff8260c01c169160bf1c16818104600214821517156106e95785611d938692959493956122b4565b5f5b868110611e365750611db09550606435948960443595613701565b15611e0a577fe0f3797f950d1b626182ca2bc712b9f875e88a328146fb4bb70441100320ba8f91611de236838361220e565b60208151910120845f52600660205260405f2055611e0560405192839283612244565b0390a2005b827fff2ca3c7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915092939491508060021b907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106e95761080082101561076c578160470154918160011b927f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831683036106e957611eb38487612303565b52600181018082116106e957610800111561076c5760480154600183018093116106e957611ee360019386612303565b520185919493928791611d95565b847f68ce22a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602060405160018152f35b346101355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610135576004355f526006602052602060405f2054604051908152f35b34610135575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013557602061012d6120be565b9181601f840112156101355782359167ffffffffffffffff8311610135576020838186019501011161013557565b91908251928382525f5b8481106120785750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f845f6020809697860101520116010190565b8060208092840101518282860101520161203a565b9181601f840112156101355782359167ffffffffffffffff8311610135576020808501948460051b01011161013557565b60015460801b60ff60055460d01c167fffffffffffffffffffffffffffffffff000000000000000000000000000000005f921690815b6120fd57505090565b90918260f81c612131837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81840101613345565b0160071b613fc08460f21c1601019160081b90816120f4565b6040810190811067ffffffffffffffff82111761216657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761216657604052565b67ffffffffffffffff811161216657601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b92919261221a826121d4565b916122286040519384612193565b829481845281830111610135578281602093845f960137010152565b90601f836040947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09360208652816020870152868601375f8582860101520116010190565b818102929181159184041417156106e957565b67ffffffffffffffff81116121665760051b60200190565b906122be8261229c565b6122cb6040519182612193565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06122f9829461229c565b0190602036910137565b805182101561076c5760209160051b010190565b80516020909101905f5b81811061232e5750505090565b8251845260209384019390920191600101612321565b91909161234f61325b565b6123576120be565b926040519160e0830183811067ffffffffffffffff821117612166576040525f83525f60208401525f60408401525f60608401525f60808401525f60a084015260c08301915f835260028110612fe95761ffff823560f01c1695604401806044116106e957806123cc91604087015287612289565b9186158015613026575b612fe957600281018091116106e95761240792816123f59287526132df565b806020860152606085015283516132df565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81019081116106e957608083015261243e613e4a565b60a083015261244b613669565b90526040516080810181811067ffffffffffffffff8211176121665793846040526060825260606020830152606060408301526060808301526001810160051b946040519583925b8284106130115750505050836040525f9060a0850185811067ffffffffffffffff821117612166576040525f85525f60208601525f60408601525f60608601526040516124df8161214a565b5f81525f602082015260808601527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8552805151604051906125208261214a565b5f82525f6020830152604051906101008082109118026101001860061b8101604052808252602082015260808601525f8351905b602085015182101561270f57813560e01c106126d0576001813560e01c0190865180823560e81c036125aa575b5061258f8482858a89613f93565b6125a0575b60408501510190612554565b9260010192612594565b196126c1575b60a0850151813560e81c101561269257803560e81c8752803560e81c5f52600460205260405f205460408801526024604073ffffffffffffffffffffffffffffffffffffffff5f54168151928380927f628960cb000000000000000000000000000000000000000000000000000000008252863560e81c60048301525afa801561134d575f915f9161265a575b50606089015260208801526080870151602081519101525f612581565b9150506040813d821161268a575b8161267560409383612193565b8101031261013557602081519101515f61263d565b3d9150612668565b7f819f77e8000000000000000000000000000000000000000000000000000000005f523560e01c60045260245ffd5b6126cb8786614250565b6125b0565b8360406126e4928251900391015190613345565b7f7fd31473000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50509190929361271f9082614250565b6080606082015191015103612fe9578115612fe5578181515281602082015152816040820151528160608201515263ffffffff600154921663ffffffff8360801c16019063ffffffff82116106e95773ffffffff000000000000000000000000000000008260801b167fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff841617600155600554926127bb613669565b604051916127c88361214a565b5f83525f6020840152604060028461283573ffffffffffffffffffffffffffffffffffffffff8a167fd6940000000000000000000000000000000000000000010000000000000000009060501b175f5273ffffffffffffffffffffffffffffffffffffffff60175f201690565b3c602084015194604051956101a0870187811067ffffffffffffffff821117612166576040525f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f6101208801525f6101408801525f6101608801525f610180880152604051907f89383670cb3938a7fa392d495b263c1c2b25d124bbd752444290384c19c41f0060208301526040820160208251919201905f5b818110612fcf575050507fffffffffffffffffffffffffffffffff0000000000000000000000000000000093927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001836129997fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff9573ffffffff0000000000000000000000000000000095037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612193565b60208151910120068952600160208a015260ff8a60d01c1660808a015260801b1691161760801b1660a085015261ffff8560c01c16627fff808660b91c160460801461ffff8660c01c161517156106e957627fff808560b91c1661018085015260a08401516080850151815f925b612f82575050606061016081926040518060c08a01525f81525f6020820152608081016101208a015282810160e08a01528160061b01908282016101408a015260071b0101818101610160880152610180870151010181810161010087015262ffff0068ffffffffffffffff808860b81c16160101604052610160840151602081018091116106e95760409052612aa26101608501516132b5565b6101808501519052610120840151907f5a9b49d3fa04ed22d2abb8e87d45ea608baeff32f7797839dfed1e6da952d55382526020820182116106e95781612afb91602080940152612af2816132c3565b845190526132d1565b91015190525f5b6203fffc8460be1c168110612f2d5750805151905f5b828110612d305750505061014081015160018152602081018082116106e95760029052612b44816132b5565b612b526101208401516132c3565b519052606081018082116106e957612b6e6101208401516132d1565b51905260e0820151612b83604084015161443a565b905260e0820151602081018091116106e957612ba2606084015161443a565b905260c082015160e08301519160408201927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060406080850193015b019182518152019060408560608460075afa60408560808160065afa16838311811615612c7057507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612bff565b945050505081612d17575b5015612ceb575f5b6203fffc8360be1c168110612c9757505050565b612cd3818361010001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8060208360051b169260061b16010190565b5161080082101561076c576047820155600101612c83565b7f213c85a8000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b8091505190602081018091116106e9575117155f612c7b565b6001810160051b908183510151918060208501510151908060408601510151906060860151015160c052836060610120890151015273ffffffffffffffffffffffffffffffffffffffff60806101208901510191169052606061016087015101610100870151905f60a08901516080525b608051612df757505050610160860151526101608501519161018086015160600192836060116106e9576001937fb8ffbdf6fd05405b8a06fcf6d8c54fcc185825f6a797153ac6f4ef765e434d2e91a201612b18565b612e2e60808a01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8160805160f81c0101613345565b9160406101208b01510191600181019252612e528360805160f81c60c0518d614486565b80612eca575b15612e9e578260071b908160c051823701928260081b0191613fc060805160f21c169060805160f81c0160071b0160c0510160c05260805160081b608052919091612da1565b867f213c85a8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5098959760c09b929b9a91939a51978b60a0525b6040898160a051013760408060a051608060a05160065afa9901988d60071b60c051018a10811615612f195750608060a0510160a052612ede565b9098509b929b9a93919a9990989699612e58565b61080081101561076c578060019160470154612f7b828661010001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8060208360051b169260061b16010190565b5201612b02565b8060f81c612fb4837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81840101613345565b01838111612fc7575b5060081b80612a07565b92505f612fbd565b82518452602093840193909201916001016128e3565b5050565b7fa2a6e22d000000000000000000000000000000000000000000000000000000005f5260045ffd5b80885287845296810196602090930192612493565b5082600201806002116106e95782106123d6565b60405190610100820182811067ffffffffffffffff821117612166576040525f60e083828152826020820152826040820152826060820152606060808201528260a08201528260c08201520152565b3573ffffffffffffffffffffffffffffffffffffffff811681036101355790565b3567ffffffffffffffff811681036101355790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610135570180359067ffffffffffffffff82116101355760200191813603831361013557565b919081101561076c5760051b0190565b9082101561076c576131379160051b8101906130bf565b9091565b613143613cb6565b60068110156102905760018114806131ab575b6131a657600681101561029057600281036131a3575060055460ff8160d81c1661319d5763ffffffff8060015460801c169160a01c16115f1461319857600590565b600290565b50600390565b90565b505f90565b5061320d73ffffffffffffffffffffffffffffffffffffffff600554167fd6940000000000000000000000000000000000000000010000000000000000009060501b175f5273ffffffffffffffffffffffffffffffffffffffff60175f201690565b3b15613156565b61321c61313b565b600681101561029057600281036132305750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61326361313b565b600681101561029057600181036132305750565b604051906132848261214a565b5f6020838281520152565b90813b5f61329c826121d4565b936132aa6040519586612193565b82855260208501903c565b90604082018092116106e957565b9060a082018092116106e957565b9060c082018092116106e957565b919082018092116106e957565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182116106e957565b919082039182116106e957565b8115610ae3570490565b80156106e9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b906040516133878161214a565b5f81525f60208201526133dd610bf882947fd6940000000000000000000000000000000000000000010000000000000000009060501b175f5273ffffffffffffffffffffffffffffffffffffffff60175f201690565b916133e783613cf1565b8060061b928115938281046040148517156106e95760020193846002116106e9578015613661575b801561364b575b61363f5750604051906134288261214a565b5f82525f60208301527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116106e9578060061b818104604014821517156106e957600201806002116106e957866134839187613d11565b9060028310918060208301915b6134f857505050506014810290808204601414901517156106e9576134b4916132df565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101116106e957015173ffffffffffffffffffffffffffffffffffffffff1691565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116106e9578060061b90808204604014901517156106e957600201806002116106e9578361354b9189613d11565b83156136085760015b60405190895160208b01918251918085526020850192808452607f600193841c1691825b6135d05750505061358c8651885186613d30565b1692518b52519052156135a8576135a29061334f565b80613490565b7f61586bdd000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091926135e08551885189613d30565b1692808c166135f5575b60011c919082613578565b92613601838389613d30565b16926135ea565b6004851015613618576002613554565b6008851015613628576004613554565b6010851015613638576008613554565b6010613554565b959450505050505f9190565b506014613659858751613338565b048311613416565b50821561340f565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f0fa2648daba4717d73517dccd72cd0c415921935d1d92b47fa5f0ba635ef9f1560408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526136fb60c082612193565b51902090565b959693929094918151928360011c937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8501948086116106e9577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018b1091821592613b28575b8215613ae7575b5050613ada577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405160208101907f4a8631be204013a6608e634a31c5f3ff1e3ac91634db6a412e1f4fec43915cde82528a604082015289606082015261381281856137de608083018a612317565b818c8237015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612193565b51902006948460011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff861686036106e95761384e8186612303565b5190600181018091116106e9576138659086612303565b51604051916138738361214a565b825260208201529386613887878585613d83565b96805b613a1957505050505061389b613e27565b93604051946138a98661214a565b5f86528587602082015f90526138be926143e5565b6138c7896132ec565b85604051916138d58361214a565b5f835282602081015f90526138ea91866143e5565b6138f4918161440b565b604051956139018761214a565b5f875286602081015f905261391691856143e5565b61391f896132ec565b866040519161392d8361214a565b5f835282602081015f905261394291886143e5565b61394c918161440b565b6040519660208801987fd75ab81b690e8bf5a21f4bf0c3e9e14c5724232489112fe79bad5a2f9dc46e0e8a52604089015260608801526080870152805160a08701526020015160c0860152805160e08601526020015161010085015280516101208501526020015161014084015280516101608401526020015161018083015280516101a0830152602001516101c08201526101c081526139ef6101e082612193565b5190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190061490565b613a28613a389198979861334f565b976040519283916107ed8361214a565b8660011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff881688036106e957613a6f8184612303565b5191600182018092116106e9578892613a28613ab492613a908d9588612303565b5160405193613a9e8561214a565b8452602084015260405192839161090c8361214a565b613ad2613ac2838787613d83565b9160405192839161090c8361214a565b96889161388a565b5050505050505050505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc091925060051b1690808204604014901517156106e9578114155f8061376e565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018910159250613767565b73ffffffffffffffffffffffffffffffffffffffff600254163303613b7457565b7fc7d791b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b60015460801b90601081101561076c571a90565b9082101561076c570190565b919081101561076c5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561013557019081359167ffffffffffffffff8311610135576020018260051b36038113610135579190565b9060015b818110613c3257505050600190565b613c3d818385613110565b357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018281116106e957613c73908486613110565b351015613c8257600101613c23565b5050505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146106e95760010190565b60015460ff8160f01c16613ceb5764ffffffffff8160a01c1642106131a65760c81c64ffffffffff1642101561319857600190565b50600490565b805180613cff57505f919050565b6001101561076c576021015160f81c90565b8101906020820151835260208101106106e95760406020910151910152565b909160409283830152606082015260808160065afa90565b359060208110613d56575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b613d8b613277565b508260061b91838304604014841517156106e957600184018094116106e9578360061b93808504604014901517156106e9578383116101355783116101355781019103613dd88183613d48565b91816020116101355760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613e1093019101613d48565b60405191613e1d8361214a565b8252602082015290565b613e2f613277565b50604051613e3c8161214a565b600181526002602082015290565b5f549063ffffffff8260b81c1680613f8f57506040517f97cd2afb00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff87165afa90811561134d575f91613f5d575b50630100000080821091180291826301000000189260ff8260a81c16908115613f4f575b50613f4c577fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff7affffffff00000000000000000000000000000000000000000000008460b81b169116175f557fb3008520dc522469f0749557824a3546faeea053ae0912415e84a0c15534d83a6020604051848152a1565b50565b90506301000000145f613ed4565b90506020813d602011613f87575b81613f7860209383612193565b8101031261013557515f613eb0565b3d9150613f6b565b9150565b939190833560e01c936042604060c08801519701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc6040519101976044840198808a8437822060408301527f98624a7e6d137da4127779a9b2aa2e6f9f3b91f726b04df9123738bfbd3115c38252876020830152606082206022830152600282015260198153600180820153209061406260248201357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169060ff601b600486013592821c011685614b25565b50509273ffffffffffffffffffffffffffffffffffffffff841680156141c057606082015160ff89169190821c60011661413e575060016040916080840151876020528a600c525f600b538360206035600b2092019182519084825260208201520190525b1b9101908082511661410657815117905286106106e95760016060940160051b9485845101528460208401510152836040830151015201510152600190565b5050505050505090507fe2a129d91614d3c8cc8b49bfef79b8850c462ffc9991a1669e0ad4d2e78bc004602060405160018152a25f90565b73ffffffffffffffffffffffffffffffffffffffff5f541660208a6024604051809481937f45c589de00000000000000000000000000000000000000000000000000000000835260048301525afa801561134d575f906141ed575b73ffffffffffffffffffffffffffffffffffffffff915016036141c05760016040916140c7565b50517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d602011614248575b8161420760209383612193565b81010312610135575173ffffffffffffffffffffffffffffffffffffffff811681036101355773ffffffffffffffffffffffffffffffffffffffff90614199565b3d91506141fa565b6080820151805191602082019283510361427d575b505050604081015190515f52600460205260405f2055565b9060608295939501908151925f935b60088510806143ce575b15614334575f9692965092865196885196885b89898b1015614316578a519a604060208d60051b169160208101518352019060018d178251148c8310165f146142ff5750509060808260606040940151602052019a5b60011c8152815f206020820152016142a9565b8935602091821852909b98019760409291506142ec565b508a529197509550929361432990613c89565b93959294919561428c565b9496509190519260080393600885116106e9579283602082519201519560051b01935b8481106143aa5750508290526080015110612fe95760208201510361437e575f8080614265565b517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909460208660051b1690815260208235911852602060405f209560011c9101614357565b5060406143de8951855190613338565b1415614296565b60609060409392602085519280518452015160208301528482015260075afa156135a857565b60809060206040949381865193805185520151828401528051868401520151606082015260065afa156135a857565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181116106e95790565b9290915f61014085018051948460071b958460071b870160e06101208a015120602083015280836040840137600187036146b4575b907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001917f41abe2dbd496ee1a97d698193dee0efb8c93bf5de2d4651341cfcb762cee17d08252604001902006906001602089015114936145268188888101988960071b86018d6147d7565b93149283614606575b505050156145fc575192604084019260011b91156145e35761459760e060609260011b9660c089015196019701927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff878551920301906001880160051b016080890187614707565b956040810151604086015201516060840152846145d1575b846145bc575b5050505090565b6145c894505191614707565b5f8080806145b5565b935060408260808160065afa936145af565b50925083915060e060c06131a395015192015191614707565b5050505050505f90565b60e08a0151600194505f938a8101929091905b83830361462e575050505050505f808061452f565b909192939495806146a4575b958183528c5190610ae3577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019082096020830152604060807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875f94099296959401920190614619565b506020830135833517151561463a565b7fd242c5d1c46aa051756b3fd256d7b6df970adb6ac15b6d92b0be0a4a33f8739182526040880182207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900694506144bb565b909193927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060408401968360061b86019360051b015b019182518152019060408660608460075afa60408460808160065afa168483118116156147cf57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09061475e565b955050505050565b94929091935f955f9560061b84019260e08201519060061b0181519460208301519060808401516001966001925f975f995f975b84840361486557505050505050506020830152610ae3576060817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019485808089604082980194098708825108905201938451920990089052565b919395978395979a9b9e9f91937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001903510801590614af7575b614ac257610ae35784357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089d7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185358b097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089c877f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186358c09907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108997f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160208601358b097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108988b8183527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191098b8160208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109955f976401000000007f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01918215614a8b575b60408091019501959391949592909561480b565b929750505060808701517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001835f9809918290614a77565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019e505f9d50505050505050505050505050565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016020870135101561489e565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614ba9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561134d575f5173ffffffffffffffffffffffffffffffffffffffff811615614b9f57905f905f90565b505f906001905f90565b5050505f916003919056",
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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"abort\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"secretPoint\",\"type\":\"uint256[2]\"},{\"internalType\":\"bytes\",\"name\":\"dealerCommitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"dealerShares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"complain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadlines\",\"outputs\":[{\"internalType\":\"uint64[3]\",\"name\":\"\",\"type\":\"uint64[3]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"deal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"trustees_\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold_\",\"type\":\"uint256\"},{\"internalType\":\"uint64[3]\",\"name\":\"deadlines_\",\"type\":\"uint64[3]\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"progress\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"dealt\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"confirmed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2]\",\"name\":\"transportKey\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"sharePublicKey\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"trustee\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"trustees\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"complainer\",\"type\":\"uint256\"}],\"name\":\"Aborted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"}],\"name\":\"Dealt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"Ready\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"transportKey\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyDone\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBoard\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDeal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"}],\"name\":\"ComplaintUnfounded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotRecorded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NotTrustee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"}]",
	ID:  "1f6995300e2a08cd14443c069439f3870a",
	Bin: "0x60808060405234602057600460ff195f5416175f55612dce90816100258239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8062ab48cd14611dd957806335a063b414611cd35780633943380c14611c2e57806342cde4e814611bee578063588f5b391461184c57806369826a94146117885780637022b58e146112315780637104168414610c87578063a1337cb814610bf7578063aafa679f14610b39578063c040e6b814610af3578063cf32b06214610a0f578063cf4c94c6146109745763f923d42f146100b2575f80fd5b346109705760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109705760043567ffffffffffffffff811161097057610101903690600401612266565b60243567ffffffffffffffff811161097057610121903690600401612266565b60443593606435935f610100604051610139816122b0565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152610170612365565b908151600581101561085b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0161093a576101ab82612708565b80421161090f575060208201916101c560ff845116612620565b966101cf88612697565b93608083019161ffff86845116166108e35760408401908151613fc060ff82169160061b1690808204604014901517156103965786036103c3578251611fe060ff82169160051b1690808204602014901517156103965789036103c35761023461276e565b60405160208101917fb31ac6046d810d4efc283d8876a4076be4b89e44f1a2215b219b41acd64f6cfe835260408201528c6060820152878a60808301376102ac6080828a81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826122cd565b5190209b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8c018c811161039657601011156105de5760108c01918254809e036103c35760015b60ff8651168111610407577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610396576103358f918f8f906127ba565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110918215926103eb575b50506103c3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610396576001016102f3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fd6dc968a000000000000000000000000000000000000000000000000000000005f5260045ffd5b83149150816103fd575b505f8f610361565b905015155f6103f5565b508d61041d898c9f9c9e999b9e9d989a9d612b21565b6020815191015117156103c3576104348c8f612b21565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184108015906108b9575b610891576020818161049d8f9496887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000198610498612863565b612bb1565b916104a661276e565b9560405195838701977fb3cae2154297b039e78b69344e4431152698de9beb6a9c74a8b24e0c1ccccae08952604088015260608701526080860152805160a0860152015160c0840152805160e08401520151610100820152610100815261050f610120826122cd565b5190200603610891578a846105698b6020604051938285938385019788378301818c8483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826122cd565b51902090555f5b60ff82511681101561060b5760108110156105de57806105d88c61059d838d600196871b60410193612b59565b906105c76105aa82612538565b6040519384916105b983612294565b5f83525f6020840152612d9f565b906020600191805184550151910155565b01610570565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5089969897959761ffff8087511691161780865261ffff61062b8a6126cc565b1614610888575b875190600582101561085b577fac9cea962a6a324cb85d8d1531fce356dc135560de63d8704f57ca3b6d5a887e98610856966106ee60ff610100946106b9826108319961068565ffffffffffff9a61230e565b51167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff61ff005f549260081b169116175f55565b51167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff62ff00005f549260101b169116175f55565b60608201519066ffff00000000005f54915160281b16907fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff64ffff00000068ffff0000000000000060a087015160381b169460181b1691161717175f556107948360c0830151167fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff6effffffffffff0000000000000000005f549260481b169116175f55565b6107e38360e0830151167fffffffffffffffffffffff000000000000ffffffffffffffffffffffffffffff74ffffffffffff0000000000000000000000000000005f549260781b169116175f55565b0151167fffffffffff000000000000ffffffffffffffffffffffffffffffffffffffffff7affffffffffff0000000000000000000000000000000000000000005f549260a81b169116175f55565b610848604051958695604087526040870191612556565b918483036020860152612556565b0390a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60028852610632565b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183101561045f565b897fbecf248f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fbfb22adf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5051600581101561085b577fbb27deba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b346109705760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057600435801580156109ff575b6109d4576109bf60409130612886565b90506020815191015182519182526020820152f35b7f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff5f5460081c1681116109af565b34610970575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057606080604051610a4d82826122cd565b36903760405181810181811067ffffffffffffffff821117610ac65760405265ffffffffffff5f54818160481c168352818160781c16602084015260a81c16604082015260405190815f905b60038210610aa657505050f35b60208060019267ffffffffffffffff865116815201930191019091610a99565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610970575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109705760ff5f5416604051600582101561085b576020918152f35b346109705760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109705760043580158015610bed575b15610b9c575060205f5b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181811161039657601011156105de5773ffffffffffffffffffffffffffffffffffffffff6020915416610b7e565b5060108111610b74565b34610970575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057610c2d61249d565b6040518091602082016020835281518091526020604084019201905f5b818110610c58575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101610c4a565b346109705760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057600435366064116109705760643567ffffffffffffffff811161097057610ce1903690600401612266565b919060843567ffffffffffffffff811161097057610d03903690600401612266565b939060a4359260c43593610d15612594565b946020860197610d2860ff8a5116612620565b988815908115611223575b50801561121a575b6111ee57604051602081019087868337610d8f816020858b8301818c8483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826122cd565b519020927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8901938985116103965760108510156105de5760108a0154036103c35760405190610dde82612294565b6024358252602082019460443586527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182108015906111c4575b61089157610e2b9060011b602101612538565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8c01948c86116103965760108610156105de578b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001938f938783809281610eb4610e9d8f60011b602101612538565b928c610ead828287610498612863565b9689612bb1565b95610ebd61276e565b9960405199838b019b7f4138df5e24d0c8dc57bfe5964b317c26b6c64b49119fe8c33caac4d9d8105ac28d5260408c015260608b015260808a0152805160a08a0152015160c0880152805160e0880152015161010086015288516101208601528b516101408601528051610160860152015161018084015280516101a084015201516101c08201526101c08152610f566101e0826122cd565b519020060361089157610ff0937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191610f8d61276e565b916040519160208301937f08af56e4a864451965bbb24d98607a74b1027e931c0f4771c2be23b1393b8e4f855260408401528c60608401528d60808401525160a08301525160c082015260c08152610fe660e0826122cd565b51902006946127ba565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018511610396576040015160ff169261104b612756565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840193841161039657611081848284612b59565b93805b611176575050506110d790611097612863565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040519586936110c785612294565b5f85525f60208601520890612d5a565b81518151149182611163575b50506111385760047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5416175f557f280bcdfc0653fb242c3e2055840032c1c3f354c1938ec9df040f78736014be9d5f80a3005b7febcea2c8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60209192508101519101511483806110e3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211610396576111b96111b26111be938587612b59565b8a88612c63565b612838565b80611084565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001851015610e18565b877f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50888814610d3b565b60ff9150511688118a610d33565b34610970575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057611267612594565b6020810161127860ff825116612620565b61128181612697565b9260a081019361ffff818651161661175c5761ffff8086511691161780855261ffff6112ac836126cc565b16149283611753575b8151600581101561085b576113c2926112dd60ff65ffffffffffff946106856101009561230e565b60ff6040820151169661131d887fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff62ff00005f549260101b169116175f55565b6060820151905f547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff64ffff00000068ffff0000000000000066ffff0000000000608088015160281b16945160381b169460181b1691161717175f556107948360c0830151167fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff6effffffffffff0000000000000000005f549260481b169116175f55565b7f5745b04f0487ed3df77aef07f8203e42e3dda220117bb702fbb3fd48fb148d615f80a26113ec57005b6113f461249d565b6113fd82612464565b9161140b60405193846122cd565b8083527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061143882612464565b015f5b8181106117305750505f5b8181106116f15750506114588261247c565b516020815191015117156103c357604091825161147584826122cd565b600b81527f600b380380600b5f395ff3000000000000000000000000000000000000000000602082015281518451915f5b600b81106116dc5750505f602b83015260f81b7fff0000000000000000000000000000000000000000000000000000000000000016602c820152600d81526114ef602d826122cd565b5f905b82518210156115595760019061155186602061150e8688612489565b5151938161151c888a612489565b51015194835195826115378894518092878088019101612344565b8301918483015284820152030160208101845201826122cd565b9101906114f2565b919290505f915b81518310156115f7577fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006115ef6014602060019461159e8888612489565b518a5195826115b68894518092878088019101612344565b83019160601b168382015203017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff48101845201826122cd565b920191611560565b9150509190916020815191015ff073ffffffffffffffffffffffffffffffffffffffff80611664307fd6940000000000000000000000000000000000000000010000000000000000009060501b175f5273ffffffffffffffffffffffffffffffffffffffff60175f201690565b169116036116b4578160206116a461169c7f1ee0fddb687f7d726adbdd32a0b3afe38d0593fe9dc00a18a5f4acd116e8b7c99561247c565b51519261247c565b51015182519182526020820152a1005b7f5bd2451a000000000000000000000000000000000000000000000000000000005f5260045ffd5b806020809284010151828287010152016114a6565b60108110156105de57805f6042600193841b828160410161171181612538565b61171b878c612489565b52611726868b612489565b5055015501611446565b60209060405161173f81612294565b5f81525f838201528282880101520161143b565b600382526112b5565b827fbecf248f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346109705760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610970576004356117c2612365565b8115801561183c575b611810576117da606092612697565b9061ffff808385840151161615159260a08282608086015116161515930151161615159060405192835260208301526040820152f35b507f8fa4ec98000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff60208201511682116117cb565b346109705760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109705760043567ffffffffffffffff811161097057366023820112156109705780600401359067ffffffffffffffff8211610970576024810190602436918460051b010111610970576024353660a411610970575f549060ff8260081c1615801590611bd9575b611bb157601084111580611ba8575b80611b9e575b80611b84575b80611b60575b80611b3c575b80611b1b575b15611af3575f5b848110611a7657506effffffffffff0000000000000000006119336123ee565b917fffffffffff000000000000ffffffffffffffffffffffffffffffffffffffffff74ffffffffffff000000000000000000000000000000611973612405565b60781b169162ff00007fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff7affffffffffff0000000000000000000000000000000000000000006119c161241c565b60a81b16977fffffffffffffffffffffff000000000000ffffffffffffffffffffffff0000ff61ff008c60081b16911617169160101b161716179160481b1617175f555f5b828110611a0f57005b611a22611a1d828585612433565b612443565b9060108110156105de5760019173ffffffffffffffffffffffffffffffffffffffff82840191167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905501611a06565b73ffffffffffffffffffffffffffffffffffffffff611a99611a1d838888612433565b1615611af3575f5b818110611ab15750600101611913565b611abf611a1d838888612433565b73ffffffffffffffffffffffffffffffffffffffff80611ae3611a1d858b8b612433565b16911614611af357600101611aa1565b7f408a3749000000000000000000000000000000000000000000000000000000005f5260045ffd5b5065ffffffffffff67ffffffffffffffff611b3461241c565b16111561190c565b50611b45612405565b67ffffffffffffffff80611b5761241c565b16911610611906565b50611b696123ee565b67ffffffffffffffff80611b7b612405565b16911610611900565b5067ffffffffffffffff611b966123ee565b1642106118fa565b50838111156118f4565b508015156118ee565b7f3c3282e7000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060ff8216600581101561085b5715156118df565b34610970575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057602060ff5f5460101c16604051908152f35b34610970575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109705760408051611c6981612294565b5f81525f602082015281600282611cbf307fd6940000000000000000000000000000000000000000010000000000000000009060501b175f5273ffffffffffffffffffffffffffffffffffffffff60175f201690565b3c6020815191015182519182526020820152f35b34610970575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057611d09612365565b8051600581101561085b57600210611da457611d2490612708565b421115611d7c5760047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5416175f555f807f280bcdfc0653fb242c3e2055840032c1c3f354c1938ec9df040f78736014be9d8180a3005b7f2eb35430000000000000000000000000000000000000000000000000000000005f5260045ffd5b51600581101561085b577fbb27deba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346109705760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261097057600435366064116109705760643590608435915f610100604051611e2b816122b0565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152611e62612365565b918251600581101561085b5761223057611e7b83612708565b80421161090f57506020830190611e9560ff835116612620565b94611e9f86612697565b94606081019561ffff818851161661220457602435956044359360405194611ec686612294565b8886526020860198818a52171580156121da575b80156121b0575b61089157611f147f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001918387610498612863565b611f1c61276e565b90602060405191818301937fabe7be82627b177328cb830324eed6a8462c81cd316f8b5d291b34b7bfe102c1855260408401528d6060840152896080840152885160a08401528b5160c0840152805160e084015201516101008201526101008152611f89610120826122cd565b5190200603610891577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88018881116103965760108110156105de5783611fe7918660108c015560011b602101906020600191805184550151910155565b61ffff8088511691161780875261ffff612000836126cc565b16146121a7575b805191600583101561085b5761215965ffffffffffff610100601f947f2c14fbf95f3320fce841649b16840ae320d02fcaf83a2e5722744c11f6d8ad5a9a61207760ff60609b6106857fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09b61230e565b6120b560ff6040840151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff62ff00005f549260101b169116175f55565b515f5466ffff0000000000608084015160281b16907fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff64ffff00000068ffff0000000000000060a087015160381b169460181b1691161717175f556107948360c0830151167fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff6effffffffffff0000000000000000005f549260481b169116175f55565b6040519560208701915182525160408701526040865261217985876122cd565b61219d60405196879586526040602087015251809281604088015287870190612344565b01168101030190a2005b60018152612007565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015611ee1565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821015611eda565b877fbecf248f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8251600581101561085b577fbb27deba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9181601f840112156109705782359167ffffffffffffffff8311610970576020838186019501011161097057565b6040810190811067ffffffffffffffff821117610ac657604052565b610120810190811067ffffffffffffffff821117610ac657604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ac657604052565b600581101561085b5760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f54169116175f55565b5f5b8381106123555750505f910152565b8181015183820152602001612346565b60405190612372826122b0565b815f5460ff8116600581101561085b576101009165ffffffffffff91845260ff8160081c16602085015260ff8160101c16604085015261ffff8160181c16606085015261ffff8160281c16608085015261ffff8160381c1660a0850152818160481c1660c0850152818160781c1660e085015260a81c16910152565b60443567ffffffffffffffff811681036109705790565b60643567ffffffffffffffff811681036109705790565b60843567ffffffffffffffff811681036109705790565b91908110156105de5760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff811681036109705790565b67ffffffffffffffff8111610ac65760051b60200190565b8051156105de5760200190565b80518210156105de5760209160051b010190565b60ff5f5460081c16907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06124e96124d384612464565b936124e160405195866122cd565b808552612464565b01366020840137815f5b83518110156125335760108110156105de578073ffffffffffffffffffffffffffffffffffffffff6001928301541661252c8287612489565b52016124f3565b509150565b9060405161254581612294565b602060018294805484520154910152565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b5f6101006040516125a4816122b0565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015201526125db612365565b908151600581101561085b577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0161093a5761261682612708565b80421161090f5750565b5f5b818110612655577f8fa4ec98000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b60108110156105de573373ffffffffffffffffffffffffffffffffffffffff8260010154161461268757600101612622565b9050600181018091116103965790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161039657600161ffff911b1690565b60ff60206001920151161b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116103965761ffff1690565b8051600581101561085b5715612747578051600581101561085b5765ffffffffffff91829160010361273d5760e00151161690565b6101000151161690565b60c0015165ffffffffffff1690565b6040519061276382612294565b5f6020838281520152565b60405160208101907f98a9c0188fe4f4124dd82ca27c592a2d4e3b31e5853d3d3453ed5cfd3f2f90088252466040820152306060820152606081526127b46080826122cd565b51902090565b918060051b91818304602014821517156103965760018201809211610396578160051b918083046020149015171561039657818311610970578111610970579181013591036020811061280b575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b8015610396577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b61286b612756565b5060405161287881612294565b600181526002602082015290565b9060405161289381612294565b5f81525f60208201526128e681937fd6940000000000000000000000000000000000000000010000000000000000009060501b175f5273ffffffffffffffffffffffffffffffffffffffff60175f201690565b91823b67ffffffffffffffff8111610ac6575f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116019461293060405196876122cd565b82865260208601903c825180612b0b57505f905b613fc060ff83169260061b169180159381840460401485171561039657836002019485600211610396578015612b03575b8015612ac9575b612abc57506040519061298e82612294565b5f82525f60208301527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610396578060061b81810460401482151715610396576002018060021161039657876129e99188612d80565b805b612a5457505060148102908082046014149015171561039657600291010180911161039657807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081011161039657015173ffffffffffffffffffffffffffffffffffffffff1691565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610396578060061b908082046040149015171561039657600201908160021161039657612aab83612ab69389612d80565b6111b983858a612c63565b806129eb565b96955050505050505f9190565b5085517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe858203019081116103965760149004831161297c565b508215612975565b600110156105de57602183015160f81c90612944565b906001612b4291612b30612756565b50612b3c5f82866127ba565b936127ba565b60405191612b4f83612294565b8252602082015290565b9091612b63612756565b508060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361039657612b9c8184846127ba565b926001820180921161039657612b42926127ba565b93929091612bd66040518093612bc682612294565b5f82525f60208301528197612d5a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811161039657612c43612c4993604051928391612c3583612294565b5f83525f6020840152612d5a565b81612d9f565b565b909160409283830152606082015260808160065afa90565b91906002811015612d21576001925b6040519381519360208301948551908088526020880195828752607f600195861c1692835b612ce75750505050806020612cb0920151905187612c4b565b169351905251905215612cbf57565b7f61586bdd000000000000000000000000000000000000000000000000000000005f5260045ffd5b90919294612cf888518b518c612c4b565b1694808316612d0e575b60011c92919083612c97565b94612d1a82858c612c4b565b1694612d02565b6004811015612d335760025b92612c72565b6008811015612d43576004612d2d565b6010811015612d53576008612d2d565b6010612d2d565b60609060409392602085519280518452015160208301528482015260075afa15612cbf57565b8101906020820151835260208101106103965760406020910151910152565b60809060206040949381865193805185520151828401528051868401520151606082015260065afa15612cbf5756",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ORGANISER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRAR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"amend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"amendedHolder\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"amendedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"addresses\",\"type\":\"bytes\"}],\"name\":\"enrol\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pageCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"pageRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"pageSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"pageState\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amended\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proofFirst\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proofSecond\",\"type\":\"bytes32[]\"}],\"name\":\"strikeDuplicate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"Amended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"kept\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"struck\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"DuplicateStruck\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"addresses\",\"type\":\"bytes\"}],\"name\":\"PageEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AddressesNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadPageLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"BadRollProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NoSuchNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"}],\"name\":\"NotDuplicate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NothingAmended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"PageOutOfOrder\",\"type\":\"error\"}]",
	ID:  "f6f334c90d40b70c29dcac5ccea38c3126",
	Bin: "0x60803461006857601f6113d338819003918201601f19168301916001600160401b0383118484101761006c5780849260209460405283398101031261006857516001600160a01b03811681036100685761005890610080565b506040516112a9908161010a8239f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f5160206113b35f395f51905f52602052604090205460ff16610104576001600160a01b03165f8181525f5160206113b35f395f51905f5260205260408120805460ff191660011790553391907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d8180a4600190565b505f9056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a714610cdf57508063248a9ca314610c975780632f2ff15d14610c3c57806336568abe14610bb457806345c589de14610b56578063628960cb14610afe57806371b5a8cf14610aa65780637c7aec0b146108ff57806391543cbe1461078e57806391d148541461071a57806397cd2afb146106df578063a217fddf146106a7578063bb6ec6b814610663578063c2af1e3b14610230578063d547741f146101ce578063e6a5223f14610186578063f0e9abb91461013e5763f68e9553146100e2575f80fd5b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760206040517fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c3092388152f35b5f80fd5b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576004355f526004602052602060405f2054604051908152f35b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576004355f526002602052602060405f2054604051908152f35b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5761022e60043561020b610d9b565b90610229610224825f525f602052600160405f20015490565b610eb2565b610fea565b005b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760043560243567ffffffffffffffff811161013a573660238201121561013a5780600401359067ffffffffffffffff821161013a576024810190602483369201011161013a576102ad610e2a565b600154808414801590610656575b6106275750601482048015801561061c575b8015610610575b6105e4575f6102e282611281565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051920116810181811067ffffffffffffffff8211176105b75760405282815261032f83611281565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830193013684378490838860081b5f935f600b535b878410610582575b5050509050838103610557575080515f905f905b600882106104c857505050511561049b5751845f5260026020528060405f20556001850180861161046e576001557fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161046e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f7f4247f12a861995c90931513ae330fa1f6f97d89831c0ba757a9d5e27588a7a109560609461042d89611264565b1b8860051c5f52600360205260405f2090815417905580604051968795865260406020870152816040870152868601375f85828601015201168101030190a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b84859060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08460051b168701015b80821061054257506001831661052e575b50506001810180911161046e5760011c91805f52602052600160405f2091019091610384565b515f528360205260405f2090528980610508565b909160206040918285208152019201906104f7565b7fc4992021000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b803560601c948511156105b25760206014600192878352868501600c526035600b20865201930193019291610368565b610370565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827f789bfe4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506014830615156102d4565b5061010081116102cd565b837f5b1337ef000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5062ffffff8410156102bb565b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57602061069f600435610def565b604051908152f35b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760206040515f8152f35b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576020600154604051908152f35b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57610751610d9b565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576004356107c8610d9b565b906107d1610e2a565b6107da81611220565b6107fc81600180918060081c5f52600460205260ff60405f205491161c161490565b806108be575b61089357805f52600560205273ffffffffffffffffffffffffffffffffffffffff60405f20921691827fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790558060081c5f52600460205260405f20600160ff83161b81541790557f182b603e167672c5b6b88b0b14c3aa542ddc2fb1c1eb73196f42d102fc6e01025f80a3005b7f67f06c49000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f52600560205273ffffffffffffffffffffffffffffffffffffffff60405f20541673ffffffffffffffffffffffffffffffffffffffff831614610802565b3461013a5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760043573ffffffffffffffffffffffffffffffffffffffff81169081810361013a576024359160443567ffffffffffffffff811161013a57610974903690600401610dbe565b906064359360843567ffffffffffffffff811161013a57610999903690600401610dbe565b9390928688148015610a9e575b610a6e57826109bf6109c4959389938b5f9c99976110b2565b6110b2565b8281108414610a675782905b7f1dbcba58f9488296e12ba9b2f8157c6019e9eec8e153a3c817d61be217890c9f8580a48082526005602052604082207fffffffffffffffffffffffff000000000000000000000000000000000000000081541690558060081c8252600460205260408220600160ff83161b81541790557f182b603e167672c5b6b88b0b14c3aa542ddc2fb1c1eb73196f42d102fc6e01028280a3005b80926109d0565b86887f4932a6d6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5085156109a6565b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760206040517f02043e402b2448206150a36c314b46e304de4c541e73a976575d9c4a6333626b8152f35b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576040600435805f526002602052815f2054905f526004602052815f205482519182526020820152f35b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576004355f526005602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57610beb610d9b565b3373ffffffffffffffffffffffffffffffffffffffff821603610c145761022e90600435610fea565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5761022e600435610c79610d9b565b90610c92610224825f525f602052600160405f20015490565b610f18565b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57602061069f6004355f525f602052600160405f20015490565b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361013a57817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115610d71575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483610d6a565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361013a57565b9181601f8401121561013a5782359167ffffffffffffffff831161013a576020808501948460051b01011161013a57565b600154811015610e25578060ff9160051c5f526003602052610e1560405f205491611264565b1c166001810180911161046e5790565b505f90565b335f9081527f01ddc098da42acdf4176da08ec75800bc0fb2bce2be978b2037bcb0ae6966519602052604090205460ff1615610e6257565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c30923860245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f20541615610ee95750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f14610fe457805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f14610fe457805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b9290916110be83611220565b6110e083600180918060081c5f52600460205260ff60405f205491161c161490565b1561117d5750158061113c575b156110f6575050565b73ffffffffffffffffffffffffffffffffffffffff92507fcb1af918000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50805f52600560205273ffffffffffffffffffffffffffffffffffffffff60405f20541673ffffffffffffffffffffffffffffffffffffffff8316146110ed565b60088214918261118f575b50506110ed565b9091508360205282600c525f600b536035600b209060ff841691925f905b8282106111d057505050508160081c5f52600260205260405f2054145f80611188565b9091929360018516155f14611204576111ea838584611299565b35905f52602052600160405f205b94811c939201906111ad565b61120f838584611299565b355f52602052600160405f206111f8565b61122c8160081c610def565b60ff821610156112395750565b7f4213c1eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60f8601f82169160031b16908082046008149015171561046e5790565b67ffffffffffffffff81116105b75760051b60200190565b919081101561049b5760051b019056ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
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

// PackPageState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x628960cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pageState(uint256 page) view returns(bytes32 root, uint256 amended)
func (voterRoll *VoterRoll) PackPageState(page *big.Int) []byte {
	enc, err := voterRoll.abi.Pack("pageState", page)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPageState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x628960cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pageState(uint256 page) view returns(bytes32 root, uint256 amended)
func (voterRoll *VoterRoll) TryPackPageState(page *big.Int) ([]byte, error) {
	return voterRoll.abi.Pack("pageState", page)
}

// PageStateOutput serves as a container for the return parameters of contract
// method PageState.
type PageStateOutput struct {
	Root    [32]byte
	Amended *big.Int
}

// UnpackPageState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x628960cb.
//
// Solidity: function pageState(uint256 page) view returns(bytes32 root, uint256 amended)
func (voterRoll *VoterRoll) UnpackPageState(data []byte) (PageStateOutput, error) {
	out, err := voterRoll.abi.Unpack("pageState", data)
	outstruct := new(PageStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Root = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Amended = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
