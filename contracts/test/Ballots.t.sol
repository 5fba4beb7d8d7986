// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Ballots, Counted} from "../src/libraries/Ballots.sol";
import {Test} from "./Test.sol";

/// @title Calls the library with calldata
contract BallotsHarness {
    using Ballots for Counted;

    function domainSeparator() external view returns (bytes32) {
        return Ballots.domainSeparator();
    }

    /// @dev What a batch reads of one ballot: number ‖ r ‖ vs ‖ contents. Memory beside it must stay as it was.
    function read(bytes calldata ballot)
        external
        view
        returns (uint256 number, bytes32 digest, address signer, bytes memory contents)
    {
        bytes memory guard = new bytes(64);
        uint256 start = Ballots.position(ballot);
        number = Ballots.numberAt(start);
        digest = Ballots.digest(Ballots.domainSeparator(), start, ballot.length);
        signer = Ballots.signer(start, digest);
        contents = Ballots.contentsAt(start + 68, ballot.length - 68);
        require(keccak256(guard) == keccak256(new bytes(64)), "memory overrun");
    }

    /// @dev Enters `length` ballots where there is room for `capacity`.
    function enter(uint256 capacity, uint256 length, uint256 seed) external pure returns (Counted memory counted) {
        counted = Ballots.newCounted(capacity);
        for (uint256 i = 0; i < length; ++i) {
            (uint256 a, bytes32 b, address c, uint256 d) = entry(seed, i);
            counted.enter(i, a, b, c, d);
        }
        counted.truncate(length);
    }

    function entry(uint256 seed, uint256 i) public pure returns (uint256, bytes32, address, uint256) {
        bytes32 h = keccak256(abi.encode(seed, i));
        return (uint256(h) >> 224, h, address(uint160(uint256(h))), uint256(h) >> 200);
    }
}

/// @title Reading of ballots against plain Solidity and against the vectors that Go made
contract BallotsTest is Test {
    string internal constant VECTORS = "testdata/roll.json";
    BallotsHarness internal ballots = new BallotsHarness();

    function test_fuzz_digest_equalsReference(uint32 number, bytes32 r, bytes32 vs, bytes calldata contents)
        public
        view
    {
        (uint256 gotNumber, bytes32 digest,, bytes memory gotContents) =
            ballots.read(bytes.concat(bytes4(number), r, vs, contents));
        bytes32 typehash = keccak256("Ballot(uint256 number,bytes contents)");
        bytes32 structHash = keccak256(abi.encode(typehash, number, keccak256(contents)));
        vm.assertEq(digest, keccak256(abi.encodePacked(hex"1901", ballots.domainSeparator(), structHash)));
        vm.assertEq(gotNumber, number);
        vm.assertEq(gotContents, contents);
    }

    function test_fuzz_signer_equalsEcrecover(uint256 key, uint32 number, bytes calldata contents) public view {
        key = bound(key, 1, 1 << 255);
        (, bytes32 digest,,) = ballots.read(bytes.concat(bytes4(number), bytes32(0), bytes32(0), contents));
        (bytes32 r, bytes32 vs) = vm.signCompact(key, digest);
        (,, address signer,) = ballots.read(bytes.concat(bytes4(number), r, vs, contents));
        vm.assertEq(signer, vm.addr(key));
    }

    function test_fuzz_domainSeparator_equalsReference(uint64 chain) public {
        vm.chainId(bound(chain, 1, type(uint64).max - 1));
        bytes32 typehash =
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        bytes memory domain =
            abi.encode(typehash, keccak256("Psephos"), keccak256("1"), bound(chain, 1, type(uint64).max - 1), ballots);
        vm.assertEq(ballots.domainSeparator(), keccak256(domain));
    }

    function test_fuzz_enter_equalsAssignment(uint8 capacity, uint8 length, uint256 seed) public view {
        length = uint8(bound(length, 0, capacity));
        Counted memory counted = ballots.enter(capacity, length, seed);
        vm.assertEq(counted.numbers.length, length);
        vm.assertEq(counted.digests.length, length);
        vm.assertEq(counted.voters.length, length);
        vm.assertEq(counted.contents.length, length);
        for (uint256 i = 0; i < length; ++i) {
            (uint256 number, bytes32 digest, address voter, uint256 start) = ballots.entry(seed, i);
            vm.assertEq(counted.numbers[i], number);
            vm.assertEq(counted.digests[i], digest);
            vm.assertEq(counted.voters[i], voter);
            vm.assertEq(counted.contents[i], start);
        }
    }

    function test_ballots_equalGo() public {
        string memory json = vm.readFile(VECTORS);
        uint256 i = 0;
        for (; vm.keyExistsJson(json, _key(i, "")); ++i) {
            _checkVector(json, i);
        }
        vm.assertEq(i, 3);
    }

    function _checkVector(string memory json, uint256 i) private {
        BallotsHarness election = BallotsHarness(vm.parseJsonAddress(json, _key(i, ".election")));
        vm.etch(address(election), address(ballots).code);
        vm.chainId(vm.parseJsonUint(json, _key(i, ".chainId")));
        vm.assertEq(election.domainSeparator(), vm.parseJsonBytes32(json, _key(i, ".domain")));
        uint256 want = vm.parseJsonUint(json, _key(i, ".number"));
        bytes memory ballot = bytes.concat(
            bytes4(uint32(want)),
            vm.parseJsonBytes(json, _key(i, ".signature")),
            vm.parseJsonBytes(json, _key(i, ".contents"))
        );
        (uint256 number, bytes32 digest, address signer,) = election.read(ballot);
        vm.assertEq(number, want);
        vm.assertEq(digest, vm.parseJsonBytes32(json, _key(i, ".digest")));
        vm.assertEq(signer, vm.parseJsonAddress(json, _key(i, ".voter")));
    }

    function _key(uint256 index, string memory field) private pure returns (string memory) {
        return string.concat(".ballots[", vm.toString(index), "]", field);
    }
}
