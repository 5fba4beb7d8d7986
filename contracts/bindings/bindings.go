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
	Bin: "0x608080604052346027575f805460ff60f01b1916600160f01b17905561228b908161002c8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306d3e08c1461104d57508063295a5212146110155780636c7709c014610f04578063756a210d14610eaa5780637e53748614610e59578063817cc1ea14610c7b57806382965bb614610b8957806389035730146108f057806398f0c35f146108a8578063a84f92ba14610397578063b1c9fe6e1461034e578063c003003214610306578063c5a1d7f0146102cb578063ea8a1af014610165578063ecca031f146101105763f698da25146100cc575f80fd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576020610104611abf565b604051908152f35b5f80fd5b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760206001806004358060081c5f526004845260ff60405f205491161c1614604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5761019b611979565b67ffffffffffffffff60025460881c166102a3576101b761192e565b6006811015806102695781151580610296575b61023a577d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5416175f557f63b958841f79ab97cb5456da181454b9932c0e15a3b17f1cbd27e2a8bc6104375f80a1005b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f526102695760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b50505f60018214156101ca565b7f6bd4e496000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576020600354604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57602067ffffffffffffffff60025460881c16604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5761038461192e565b6040516006821015610269576020918152f35b3461010c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043573ffffffffffffffffffffffffffffffffffffffff811680910361010c5760243567ffffffffffffffff811161010c5780600401906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261010c5760443567ffffffffffffffff811161010c5761044b90369060040161108b565b9390925f549160ff8360f01c1661088057608484019261046b848461189f565b908315158061086e575b80610865575b80610839575b8061081b575b80610812575b80610807575b15610721575f5b8281106107ca5750505073ffffffffffffffffffffffffffffffffffffffff6104c284611869565b167bffffffffffffffff00000000000000000000000000000000000000006104ec6024880161188a565b60a01b1690606487013580151580910361010c577e010000000000000000000000000000000000000000000000000000000000007fff00ffff000000000000000000000000000000000000000000000000000000007cff000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9360e01b16951617161717175f55600154907fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffff00000000000000000000000000000000000000006105dc6044880161188a565b60a01b16921617176001556105f1828261189f565b9290357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116936010811061077d575b505070ff000000000000000000000000000000006106637fffffffffffffffffffffffffffffff0000000000000000000000000000000000926002549461189f565b905060801b169260801c9116171760025561067d8361182f565b61068a6040519182611773565b8381526020810190368585011161010c57848483375f6020868301015251902060035573ffffffffffffffffffffffffffffffffffffffff6106ce60a48301611869565b16159081610764575b81610749575b5015610721577f9d3411555db1c8514207b613498d13a0695e910667f3edcdd4ce6e7fbf25b7919161071c6040519283926020845260208401916118f0565b0390a1005b7fa18a7093000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e49150013563ffffffff811680910361010c5715836106dd565b905060c481013560ff811680910361010c5715906106d7565b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000060109190910360031b81901b90911616925070ff00000000000000000000000000000000610663610621565b60026107d7828585611a73565b3560f81c1080156107ef575b6107215760010161049a565b5060206107fd828585611a73565b3560f81c116107e3565b506010821115610493565b5081151561048d565b5067ffffffffffffffff6108316044890161188a565b164210610487565b506108466024880161188a565b67ffffffffffffffff8061085c60448b0161188a565b16911610610481565b5088151561047b565b5061087885611869565b3b1515610475565b7f3c3282e7000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c576004355f526004602052602060405f2054604051908152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57604051610100810181811067ffffffffffffffff821117610b5c576040526020810160408201906060830191608084016060815260a08501935f855260c08601925f845260e08701945f865260ff5f5473ffffffffffffffffffffffffffffffffffffffff81168a5267ffffffffffffffff8160a01c16835267ffffffffffffffff60015460a01c16845260e01c161515835260025460ff8160801c166109c48161182f565b6109d16040519182611773565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06109fe8361182f565b0136602083013786525f9160801b915b818110610b075773ffffffffffffffffffffffffffffffffffffffff8a8c8b8b8b8b67ffffffffffffffff8c818d6040519a8b9960208b52511660208a015251166040880152511660608601525115156080850152519361010060a0850152845194856101208601525f5b868110610aee5750509363ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09360ff601f9473ffffffffffffffffffffffffffffffffffffffff610140995f8b888c010152511660c0890152511660e0870152511661010085015201168101030190f35b60208282018101516101408a8401015288965001610a79565b6010811015610b2f578651908151811015610b2f5760019160208286811a9201015301610a0e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760015460e01c80610c7357506004602073ffffffffffffffffffffffffffffffffffffffff5f5416604051928380927f97cd2afb0000000000000000000000000000000000000000000000000000000082525afa8015610c68575f90610c35575b602091506301000000808210911802630100000018604051908152f35b506020813d602011610c60575b81610c4f60209383611773565b8101031261010c5760209051610c18565b3d9150610c42565b6040513d5f823e3d90fd5b602090610104565b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760025460ff8160801c16907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610cf7610ce1846117b4565b93610cef6040519586611773565b8085526117b4565b015f5b818110610e485750505f9060801b915b8051821015610d9a576010821015610b2f57610d2783831a6117cc565b610d31838361181b565b52610d3c828261181b565b505f5b610d49838361181b565b5151811015610d8f578063ffffffff610d6460019386611a7f565b905f52600560205260405f2054901c16610d8882610d82878761181b565b5161181b565b5201610d3f565b509060010190610d0a565b6040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210610dd157505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b808210610e30575050506020806001929601920192018594939192610dc2565b90919260208060019286518152019401920190610e10565b806060602080938701015201610cfa565b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043567ffffffffffffffff811161010c57610efc610f0291369060040161108b565b906110b9565b005b3461010c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760043567ffffffffffffffff81169081810361010c57610f51611979565b610f596119c2565b6001549067ffffffffffffffff8260a01c1680841115610fea577f2acfc775535242a8fe18eebe3ad27f1c9c7cb1491045cd8df89ae6ae05d719a6602085857fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000008760a01b16911617600155604051908152a1005b7f3efa80c5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760206040515f8152f35b3461010c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010c5760209060ff60025460801c168152f35b9181601f8401121561010c5782359167ffffffffffffffff831161010c576020838186019501011161010c57565b9190916110c46119c2565b600254916040519160e0830183811067ffffffffffffffff821117610b5c576040525f83525f60208401525f60408401525f60608401525f60808401525f60a084015260c08301905f8252600286106117265761ffff813560f01c169560ff8660801c16604401918260441161145c578260408701528288028815938982041484171561145c57600201928360021161145c57801561174e575b611726576002810180821161145c5761118d9361117d91885282611a09565b8060208801526060870152611a09565b608084015261119a611b57565b60a08401526111a7611abf565b905261123e604051946111b986611757565b6060865260606020870152606060408701526060808701526111da816117cc565b86526111e5816117cc565b60208701526111f3816117b4565b6112006040519182611773565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061122d836117b4565b0136602083013760408701526117cc565b60608501526040515f9161125182611757565b5f82525f60208301525f6040830152611268611a16565b60608301528551516101008082109118026101001861129c611288611a16565b91611292816117cc565b60208401526117cc565b604082015260608301525f5f5b85519160208701518310156114b457823560e01c1061148957813560e01c6001810190811061145c57918582158015908161144d575b61132e575b506112f5913560e01c8a878a611ee3565b611319575b6113149061130d60408801518851611a09565b8752611a46565b6112a9565b9361132661131491611a46565b9490506112fa565b905061143e575b60a0870151813560e81c101561140f57803560e81c8552803560e81c5f52600460205260405f205460208601526024602073ffffffffffffffffffffffffffffffffffffffff5f5416604051928380927ff0e9abb9000000000000000000000000000000000000000000000000000000008252863560e81c60048301525afa8015610c685787915f916113d9575b50604087015260608601515f90526112f56112e4565b9150506020813d8211611407575b816113f460209383611773565b8101031261010c575186906112f56113c3565b3d91506113e7565b7f819f77e8000000000000000000000000000000000000000000000000000000005f523560e01c60045260245ffd5b6114488588611c9e565b611335565b508651833560e81c14156112df565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f7fd31473000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505050939492906114c59082611c9e565b6080606082015191015103611726578015611720578082515280602083015152806040830151528060608301515267ffffffffffffffff600254911667ffffffffffffffff8260881c160167ffffffffffffffff811161145c5778ffffffffffffffff00000000000000000000000000000000007fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff9160881b16911617928360025560ff8160801c16611fe082607b1c160460201460ff8260801c1615171561145c576115986103fc82607e1c166117cc565b9360801b5f5b8351518110156116ca576115b681606086015161181b565b515f5b60ff8560801c1681106116355750906001917fb8ffbdf6fd05405b8a06fcf6d8c54fcc185825f6a797153ac6f4ef765e434d2e6115f783885161181b565b51916116078460208a015161181b565b5161162c604051928392835260406020840152604083019060ff8b60801c16906118f0565b0390a20161159e565b6116468160ff8760801c1684611a73565b3560f81c6010821015610b2f5784821a8110156116935790600161168c6116858b61167f611675859787611a7f565b9581961b9261181b565b51611a09565b918b61181b565b52016115b9565b61169e84885161181b565b517f213c85a8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050905f5b815181101561171c57806116e76001928461181b565b516116f3575b016116d1565b6116fd818461181b565b51815f52600560205261171560405f20918254611a09565b90556116ed565b5050565b50509050565b7fa2a6e22d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5082821061115e565b6080810190811067ffffffffffffffff821117610b5c57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b5c57604052565b67ffffffffffffffff8111610b5c5760051b60200190565b906117d6826117b4565b6117e36040519182611773565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061181182946117b4565b0190602036910137565b8051821015610b2f5760209160051b010190565b67ffffffffffffffff8111610b5c57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b3573ffffffffffffffffffffffffffffffffffffffff8116810361010c5790565b3567ffffffffffffffff8116810361010c5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561010c570180359067ffffffffffffffff821161010c5760200191813603831361010c57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b5f5460ff8160e81c166119735760a01c67ffffffffffffffff16421061196f5760015460a01c67ffffffffffffffff1642101561196a57600190565b600290565b5f90565b50600490565b73ffffffffffffffffffffffffffffffffffffffff60015416330361199a57565b7fc7d791b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b6119ca61192e565b600681101561026957600181036119de5750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190820180921161145c57565b604051906060820182811067ffffffffffffffff821117610b5c5760405260606040835f81528260208201520152565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461145c5760010190565b90821015610b2f570190565b908160051b918083046020149015171561145c57611a9c91611a09565b90600782169160e08160051b16928084046020149015171561145c5760031c9190565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f0fa2648daba4717d73517dccd72cd0c415921935d1d92b47fa5f0ba635ef9f1560408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611b5160c082611773565b51902090565b600154908160e01c80611c9a57505f54916040517f97cd2afb00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff88165afa908115610c68575f91611c68575b50630100000080821091180260ff816301000000189460e01c16908115611c5a575b50611c57577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000008460e01b169116176001557fb3008520dc522469f0749557824a3546faeea053ae0912415e84a0c15534d83a6020604051848152a1565b50565b90506301000000145f611bdd565b90506020813d602011611c92575b81611c8360209383611773565b8101031261010c57515f611bbb565b3d9150611c76565b9150565b60608201518051611cc1575b5050602081015190515f52600460205260405f2055565b60608201918251915f6020820160408301925b60088310611dc4575050505190815115610b2f57826020608093015194520151106117265773ffffffffffffffffffffffffffffffffffffffff5f541690602083516024604051809581937fe6a5223f00000000000000000000000000000000000000000000000000000000835260048301525afa918215610c68575f92611d90575b5003611d64575f80611caa565b517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011611dbc575b81611dac60209383611773565b8101031261010c5751905f611d57565b3d9150611d9f565b90919481515f905f5b818110611de35750508252946001019190611cd4565b611dee81875161181b565b51611dfa82895161181b565b5160018216158080611ed0575b80611ea6575b15611e6a575090611e659291611e2e611e278b5194611a46565b809461181b565b51905f5260205260405f20905b60011c611e49868a5161181b565b52611e5f895195611e5981611a46565b9661181b565b52611a46565b611dcd565b959291908335906020850180951161145c57611e6594975f14611e97575f5260205260405f205b90611e3b565b905f5260205260405f20611e91565b5088516001850180861161145c57611ebd9161181b565b51600184019081851161145c5714611e0d565b506001840180851161145c578511611e07565b929391908351936044850180951161145c5760c08101516040820151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc820191821161145c57611fda9160429160405191808a843782207f98624a7e6d137da4127779a9b2aa2e6f9f3b91f726b04df9123738bfbd3115c383528a6020840152604083015260608220907f1901000000000000000000000000000000000000000000000000000000000000835260028301526022820152209151602481013560ff601b60047f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841694013592821c0116846121fc565b50509173ffffffffffffffffffffffffffffffffffffffff831692831561216957604082015160ff89169190821c6001166120e55760608301519060205288600c525f600b536035600b20918151928161203885602086015161181b565b5261204784604085015161181b565b526001830180931161145c57602092600192525b1b910190808251166120af5796816120a997986060969594935117905261208386855161181b565b5261209285602085015161181b565b526120a184604084015161181b565b52015161181b565b52600190565b505050505050507fe2a129d91614d3c8cc8b49bfef79b8850c462ffc9991a1669e0ad4d2e78bc004602060405160018152a25f90565b506024602073ffffffffffffffffffffffffffffffffffffffff5f5416604051928380927f45c589de0000000000000000000000000000000000000000000000000000000082528d60048301525afa8015610c685785915f91612196575b5073ffffffffffffffffffffffffffffffffffffffff160361216957600160209161205b565b50517f8266f173000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9150506020813d6020116121f4575b816121b260209383611773565b8101031261010c575173ffffffffffffffffffffffffffffffffffffffff8116810361010c57849073ffffffffffffffffffffffffffffffffffffffff612143565b3d91506121a5565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612280579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c68575f5173ffffffffffffffffffffffffffffffffffffffff81161561227657905f905f90565b505f906001905f90565b5050505f916003919056",
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
	ABI: "[{\"inputs\":[],\"name\":\"ballotCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"batch\",\"type\":\"bytes\"}],\"name\":\"cast\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contentsLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"countedPages\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"counts\",\"outputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"\",\"type\":\"uint256[][]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"trustees\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"shares\",\"type\":\"bytes[]\"},{\"internalType\":\"uint256[]\",\"name\":\"lagrange\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[][]\",\"name\":\"counts\",\"type\":\"uint256[][]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"organiser\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"parameters\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"metadataHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mode\",\"outputs\":[{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"organiser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"roll\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opening\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"lateEnrolment\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"optionCounts\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"board\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"packing\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"minimumBallots\",\"type\":\"uint32\"}],\"internalType\":\"structParameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"shareHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"submitShares\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sums\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"votedWord\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"metadata\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"recorded\",\"type\":\"bytes\"}],\"name\":\"BallotCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"BallotSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"Extended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256[][]\",\"name\":\"counts\",\"type\":\"uint256[][]\"}],\"name\":\"Finalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pages\",\"type\":\"uint256\"}],\"name\":\"RollFrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"}],\"name\":\"SharesSubmitted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBatchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BadContents\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"contest\",\"type\":\"uint256\"}],\"name\":\"BadCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ciphertext\",\"type\":\"uint256\"}],\"name\":\"BadDecryption\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadLagrange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadShareHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"BadShareProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"page\",\"type\":\"uint256\"}],\"name\":\"BadSignerOrProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTrustees\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HasBallots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"closing\",\"type\":\"uint64\"}],\"name\":\"NotLater\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotOnRoll\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOrganiser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NumbersNotIncreasing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"trustee\",\"type\":\"uint256\"}],\"name\":\"ShareAlreadySubmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"}]",
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

// PackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa84f92ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialise(address organiser, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters, bytes metadata) returns()
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
// Solidity: function initialise(address organiser, (address,uint64,uint64,bool,bytes,address,uint8,uint32) parameters, bytes metadata) returns()
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
	ABI: "[{\"inputs\":[],\"name\":\"abort\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"secretPoint\",\"type\":\"uint256[2]\"},{\"internalType\":\"bytes\",\"name\":\"dealerCommitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"dealerShares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"complain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadlines\",\"outputs\":[{\"internalType\":\"uint64[3]\",\"name\":\"\",\"type\":\"uint64[3]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"deal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"trustees\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint64[3]\",\"name\":\"deadlines\",\"type\":\"uint64[3]\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"progress\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"dealt\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"confirmed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2]\",\"name\":\"transportKey\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256\",\"name\":\"challenge\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"response\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"sharePublicKey\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"trustee\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"trustees\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"complainer\",\"type\":\"uint256\"}],\"name\":\"Aborted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"commitments\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"shares\",\"type\":\"bytes\"}],\"name\":\"Dealt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"Ready\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"transportKey\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyDone\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBoard\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDeal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dealer\",\"type\":\"uint256\"}],\"name\":\"ComplaintUnfounded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NotTrustee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"}]",
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

// PackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x588f5b39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialise(address[] trustees, uint256 threshold, uint64[3] deadlines) returns()
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
// Solidity: function initialise(address[] trustees, uint256 threshold, uint64[3] deadlines) returns()
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
	if bytes.Equal(raw[:4], trusteeBoard.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return trusteeBoard.UnpackDeadlinePassedError(raw[4:])
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
