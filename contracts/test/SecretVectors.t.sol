// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IElection, Mode, Parameters, Phase} from "../src/interfaces/IElection.sol";
import {ISecretElection} from "../src/interfaces/ISecretElection.sol";
import {ITrusteeBoard, Stage} from "../src/interfaces/ITrusteeBoard.sol";
import {Test} from "./Test.sol";

/// @title A roll on which every number is amended, to whom the test says: no proofs
contract OpenRoll {
    mapping(uint256 number => address) public amendedHolder;

    function set(uint256 number, address holder) external {
        amendedHolder[number] = holder;
    }

    function pageCount() external pure returns (uint256) {
        return 1 << 16;
    }

    function pageState(uint256) external pure returns (bytes32, uint256) {
        return (0, type(uint256).max);
    }
}

/// @title The golden vectors of package ballot, from the first registration to the result
/// @dev Board and elections stand at the addresses that the vectors were made for.
contract SecretVectorsTest is Test {
    ITrusteeBoard private board;
    OpenRoll private roll;
    string private boards;
    string private ballots;
    uint256 private trustees;

    function setUp() public {
        boards = vm.readFile("../ballot/testdata/board.json");
        ballots = vm.readFile("../ballot/testdata/ballots.json");
        vm.chainId(vm.parseJsonUint(boards, ".chainId"));
        vm.warp(1_000_000);
        roll = new OpenRoll();
        board = ITrusteeBoard(vm.parseJsonAddress(boards, ".address"));
        _place(address(board), vm.deployCode("TrusteeBoard.sol:TrusteeBoard"));
        trustees = _length(boards, ".trustees");
        address[] memory list = new address[](trustees);
        for (uint256 i = 0; i < trustees; ++i) {
            list[i] = _trustee(i + 1);
        }
        uint256 threshold = vm.parseJsonUint(boards, ".threshold");
        board.initialise(list, threshold, [uint64(1_000_100), 1_000_200, 1_000_300]);
    }

    function test_vectors_ceremony() public {
        _ceremony();
        (uint256 x, uint256 y) = board.key();
        vm.assertEq(abi.encode(x, y), vm.parseJsonBytes(boards, ".key"));
        for (uint256 i = 0; i < trustees; ++i) {
            (x, y) = board.sharePublicKey(i + 1);
            vm.assertEq(abi.encode(x, y), vm.parseJsonBytes(boards, _at(".trustees", i, ".publicKey")));
        }
    }

    function test_vectors_foundedComplaint() public {
        _complain(".founded");
        vm.assertEq(uint256(board.stage()), uint256(Stage.Aborted));
    }

    function test_vectors_unfoundedComplaint() public {
        uint256 dealer = vm.parseJsonUint(boards, ".unfounded.dealer");
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.ComplaintUnfounded.selector, dealer));
        this.complainUnfounded();
    }

    function complainUnfounded() external {
        _complain(".unfounded");
    }

    function test_vectors_elections() public {
        _ceremony();
        uint256 cases = _length(ballots, ".cases");
        for (uint256 i = 0; i < cases; ++i) {
            ISecretElection election = _create(string.concat(".cases[", vm.toString(i), "]"));
            _cast(election, string.concat(".cases[", vm.toString(i), "]"));
            vm.warp(3_000_000);
            _tally(election, string.concat(".elections[", vm.toString(i), "]"));
            vm.warp(1_000_000);
        }
    }

    function _ceremony() private {
        for (uint256 i = 0; i < trustees; ++i) {
            _register(i);
        }
        for (uint256 i = 0; i < trustees; ++i) {
            _deal(i, vm.parseJsonBytes(boards, _at(".trustees", i, ".shares")));
        }
        for (uint256 i = 0; i < trustees; ++i) {
            vm.prank(_trustee(i + 1));
            board.confirm();
        }
    }

    function _register(uint256 i) private {
        bytes32 commitment = vm.parseJsonBytes32(boards, _at(".trustees", i, ".commitment"));
        uint256[2] memory key =
            abi.decode(vm.parseJsonBytes(boards, _at(".trustees", i, ".transportKey")), (uint256[2]));
        (uint256 e, uint256 z) = _proof(_at(".trustees", i, ".register"));
        vm.prank(_trustee(i + 1));
        board.register(commitment, key, e, z);
    }

    function _deal(uint256 i, bytes memory shares) private {
        bytes memory commitments = vm.parseJsonBytes(boards, _at(".trustees", i, ".commitments"));
        (uint256 e, uint256 z) = _proof(_at(".trustees", i, ".deal"));
        vm.prank(_trustee(i + 1));
        board.deal(commitments, shares, e, z);
    }

    /// @dev Runs two rounds, the dealer dealing what the complaint at `path` is about, and complains.
    function _complain(string memory path) private {
        uint256 dealer = vm.parseJsonUint(boards, string.concat(path, ".dealer"));
        bytes memory dealt = vm.parseJsonBytes(boards, string.concat(path, ".shares"));
        for (uint256 i = 0; i < trustees; ++i) {
            _register(i);
        }
        for (uint256 i = 0; i < trustees; ++i) {
            _deal(i, i + 1 == dealer ? dealt : vm.parseJsonBytes(boards, _at(".trustees", i, ".shares")));
        }
        bytes memory commitments = vm.parseJsonBytes(boards, _at(".trustees", dealer - 1, ".commitments"));
        uint256[2] memory s = abi.decode(vm.parseJsonBytes(boards, string.concat(path, ".secretPoint")), (uint256[2]));
        (uint256 e, uint256 z) = _proof(string.concat(path, ".proof"));
        vm.prank(_trustee(vm.parseJsonUint(boards, string.concat(path, ".complainer"))));
        board.complain(dealer, s, commitments, dealt, e, z);
    }

    function _create(string memory path) private returns (ISecretElection election) {
        election = ISecretElection(vm.parseJsonAddress(ballots, string.concat(path, ".election")));
        _place(address(election), vm.deployCode("SecretElection.sol:SecretElection"));
        Parameters memory values;
        values.roll = address(roll);
        values.opening = 1_000_000;
        values.closing = 2_000_000;
        values.optionCounts = vm.parseJsonBytes(ballots, string.concat(path, ".optionCounts"));
        values.board = address(board);
        values.packing = uint8(vm.parseJsonUint(ballots, string.concat(path, ".packing")));
        election.initialise(address(this), values, "{}");
        vm.assertEq(election.domainSeparator(), vm.parseJsonBytes32(ballots, string.concat(path, ".domainSeparator")));
        vm.assertEq(election.contentsLength(), vm.parseJsonUint(ballots, string.concat(path, ".contentsLength")));
        vm.assertEq(uint256(election.mode()), uint256(Mode.Secret));
    }

    /// @dev Casts all ballots of a case in one batch; the sums are those of the vectors.
    function _cast(ISecretElection election, string memory path) private {
        uint256 count = _length(ballots, string.concat(path, ".ballots"));
        bytes memory batch = bytes.concat(bytes2(uint16(count)));
        for (uint256 i = 0; i < count; ++i) {
            batch = bytes.concat(batch, _signed(string.concat(path, ".ballots[", vm.toString(i), "]")));
        }
        election.cast(batch);
        vm.assertEq(election.ballotCount(), count);
        vm.assertEq(election.sums(), vm.parseJsonBytes(ballots, string.concat(path, ".sums")));
    }

    function _signed(string memory path) private returns (bytes memory) {
        uint256 number = vm.parseJsonUint(ballots, string.concat(path, ".number"));
        uint256 key = uint256(vm.parseJsonBytes32(ballots, string.concat(path, ".voterKey")));
        vm.assertEq(vm.addr(key), vm.parseJsonAddress(ballots, string.concat(path, ".voter")));
        roll.set(number, vm.addr(key));
        (bytes32 r, bytes32 vs) = vm.signCompact(key, vm.parseJsonBytes32(ballots, string.concat(path, ".digest")));
        bytes memory contents = vm.parseJsonBytes(ballots, string.concat(path, ".contents"));
        return bytes.concat(bytes4(uint32(number)), r, vs, contents);
    }

    /// @dev All trustees submit; every set of trustees in the vectors finalises.
    function _tally(ISecretElection election, string memory path) private {
        for (uint256 i = 0; i < trustees; ++i) {
            string memory from = string.concat(path, ".shares[", vm.toString(i), "]");
            bytes memory shares = vm.parseJsonBytes(boards, string.concat(from, ".shares"));
            (uint256 e, uint256 z) = _proof(string.concat(from, ".proof"));
            vm.prank(_trustee(i + 1));
            election.submitShares(i + 1, shares, e, z);
        }
        uint256 sets = _length(boards, string.concat(path, ".decryptions"));
        uint256 before = vm.snapshotState();
        for (uint256 i = 0; i < sets; ++i) {
            vm.revertToState(before);
            _finalise(election, path, string.concat(path, ".decryptions[", vm.toString(i), "]"));
        }
    }

    function _finalise(ISecretElection election, string memory path, string memory set) private {
        uint256[] memory indices = vm.parseJsonUintArray(boards, string.concat(set, ".trustees"));
        bytes32[] memory lambda = vm.parseJsonBytes32Array(boards, string.concat(set, ".lagrange"));
        bytes[] memory shares = new bytes[](indices.length);
        uint256[] memory lagrange = new uint256[](indices.length);
        for (uint256 i = 0; i < indices.length; ++i) {
            string memory from = string.concat(path, ".shares[", vm.toString(indices[i] - 1), "].shares");
            shares[i] = vm.parseJsonBytes(boards, from);
            lagrange[i] = uint256(lambda[i]);
        }
        uint256[][] memory counts = new uint256[][](_length(boards, string.concat(path, ".counts")));
        for (uint256 i = 0; i < counts.length; ++i) {
            counts[i] = vm.parseJsonUintArray(boards, string.concat(path, ".counts[", vm.toString(i), "]"));
        }
        election.finalise(indices, shares, lagrange, counts);
        vm.assertEq(uint256(election.phase()), uint256(Phase.Tallied));
        for (uint256 i = 0; i < counts.length; ++i) {
            vm.assertEq(election.counts()[i], counts[i]);
        }
    }

    /// @dev Puts the code of a contract at an address, as a proxy would have it: nothing initialised.
    function _place(address where, address what) private {
        vm.etch(where, what.code);
        vm.setNonce(where, 1);
    }

    function _trustee(uint256 index) private pure returns (address) {
        return address(uint160(0x7000 + index));
    }

    function _proof(string memory path) private view returns (uint256 e, uint256 z) {
        e = uint256(vm.parseJsonBytes32(boards, string.concat(path, ".challenge")));
        z = uint256(vm.parseJsonBytes32(boards, string.concat(path, ".response")));
    }

    function _at(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(list, "[", vm.toString(i), "]", field);
    }

    function _length(string memory json, string memory list) private view returns (uint256 length) {
        while (vm.keyExistsJson(json, _at(list, length, ""))) {
            ++length;
        }
    }
}
