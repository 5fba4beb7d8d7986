// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {RollReference} from "./RollReference.sol";
import {Vote, VotingFixture} from "./VotingFixture.sol";

/// @title All-in gas of whole transactions: intrinsic, calldata and execution
/// @dev Isolation makes every call a transaction of its own, with cold storage. The figures are kept in snapshots/; CI
/// runs forge with FORGE_SNAPSHOT_CHECK=true, which fails on any difference.
contract GasTest is VotingFixture {
    uint256 private constant BATCH = 64;
    uint256 private constant ENROL_GOAL = 1_250;
    uint256 private constant OPEN_BALLOT_GOAL = 16_000;

    function setUp() public {
        setUpOrganisation();
        enrolPage(256);
    }

    /// forge-config: default.isolate = true
    function test_gas_enrol_fullPage() public {
        address[] memory addresses = new address[](256);
        for (uint256 i = 0; i < 256; ++i) {
            addresses[i] = address(uint160(uint256(keccak256("first")) >> 97) + uint160(i << 150));
        }
        bytes memory packed = RollReference.pack(addresses);
        vm.prank(REGISTRAR);
        roll.enrol(1, packed);
        uint256 gasUsed = vm.snapshotGasLastCall("enrol, page of 256");
        vm.snapshotValue("enrol, a voter in a page of 256", gasUsed / 256);
        vm.assertLe(gasUsed, ENROL_GOAL * 256);
    }

    /// forge-config: default.isolate = true
    function test_gas_cast_oneContest() public {
        OpenElection election = createOpen(hex"03");
        _cast(election, 0, 1, hex"01");
        _cast(election, BATCH, BATCH, hex"02");
        uint256 gasUsed = vm.snapshotGasLastCall("open, one contest, batch of 64 on a page");
        vm.snapshotValue("open, one contest, a ballot in a batch of 64", gasUsed / BATCH);
        vm.assertLe(gasUsed, OPEN_BALLOT_GOAL * BATCH);
    }

    /// forge-config: default.isolate = true
    function test_gas_cast_firstBatch() public {
        _cast(createOpen(hex"03"), 0, BATCH, hex"01");
        uint256 gasUsed = vm.snapshotGasLastCall("open, one contest, first batch of 64");
        vm.assertLe(gasUsed, OPEN_BALLOT_GOAL * BATCH);
    }

    /// @dev The most expensive batch: no two ballots share a page, so each pays for a proof and a bitmap of its own.
    /// forge-config: default.isolate = true
    function test_gas_cast_manyPages() public {
        OpenElection election = createOpen(hex"03");
        Vote[] memory votes = new Vote[](BATCH);
        for (uint256 i = 0; i < BATCH; ++i) {
            votes[i] = vote(enrolPage(2) << 8, hex"01");
        }
        election.cast(batchOf(election, votes));
        vm.snapshotGasLastCall("open, one contest, batch of 64 from as many pages");
    }

    /// forge-config: default.isolate = true
    function test_gas_cast_single() public {
        OpenElection election = createOpen(hex"03");
        _cast(election, 0, 1, hex"01");
        vm.snapshotGasLastCall("open, one contest, first ballot, alone");
        _cast(election, 1, 1, hex"01");
        vm.snapshotGasLastCall("open, one contest, later ballot, alone");
    }

    /// forge-config: default.isolate = true
    function test_gas_cast_sixteenContests() public {
        OpenElection election = createOpen(hex"20202020202020202020202020202020");
        _cast(election, 0, 1, hex"000102030405060708090a0b0c0d0e0f");
        _cast(election, BATCH, BATCH, hex"000102030405060708090a0b0c0d0e0f");
        vm.snapshotGasLastCall("open, sixteen contests, batch of 64 on a page");
    }

    /// forge-config: default.isolate = true
    function test_gas_createElection() public {
        createOpen(hex"03");
        vm.snapshotGasLastCall("create an open election");
    }

    /// @dev `count` ballots spread over page 0 from number `first` on: every third place.
    function _cast(OpenElection election, uint256 first, uint256 count, bytes memory contents) private {
        Vote[] memory votes = new Vote[](count);
        for (uint256 i = 0; i < count; ++i) {
            votes[i] = vote(first + 3 * i, contents);
        }
        election.cast(batchOf(election, votes));
    }
}
