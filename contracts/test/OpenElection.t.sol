// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {OpenElection} from "../src/OpenElection.sol";
import {IElection, Mode, Parameters, Phase} from "../src/interfaces/IElection.sol";
import {Vote, VotingFixture} from "./VotingFixture.sol";

/// @title Parameters, phases and counts of open elections
contract OpenElectionTest is VotingFixture {
    address private constant NOBODY = address(0xbad);
    bytes private constant SIXTEEN = hex"02030405060708090a0b0c0d0e0f2020";

    function setUp() public {
        setUpOrganisation();
        enrolPage(40);
    }

    // --- creation

    function test_initialise_storesParameters() public {
        Parameters memory values = openParameters(hex"02200507");
        values.lateEnrolment = true;
        OpenElection election = create(values);
        vm.assertEq(abi.encode(election.parameters()), abi.encode(values));
        vm.assertEq(election.organiser(), ORGANISER);
        vm.assertEq(election.metadataHash(), keccak256(METADATA));
        vm.assertEq(election.contentsLength(), 4);
        vm.assertTrue(election.mode() == Mode.Open);
        vm.assertTrue(election.phase() == Phase.Open);
        vm.assertEq(election.ballotCount(), 0);
        vm.assertFalse(election.hasVoted(0));
    }

    function test_initialise_zeroCounts() public {
        uint256[][] memory counts = createOpen(hex"022003").counts();
        vm.assertEq(counts.length, 3);
        vm.assertEq(abi.encode(counts[0]), abi.encode(new uint256[](2)));
        vm.assertEq(abi.encode(counts[1]), abi.encode(new uint256[](32)));
        vm.assertEq(abi.encode(counts[2]), abi.encode(new uint256[](3)));
    }

    function test_initialise_twice_reverts() public {
        OpenElection election = createOpen(hex"03");
        Parameters memory values = openParameters(hex"03");
        vm.expectRevert(IElection.AlreadyInitialised.selector);
        election.initialise(NOBODY, values, METADATA);
    }

    function test_initialise_implementation_reverts() public {
        OpenElection implementation = new OpenElection();
        Parameters memory values = openParameters(hex"03");
        vm.expectRevert(IElection.AlreadyInitialised.selector);
        implementation.initialise(NOBODY, values, METADATA);
    }

    function test_initialise_badParameters_reverts() public {
        Parameters memory values = openParameters(SIXTEEN);
        values.optionCounts = "";
        _expectBadParameters(values);
        values.optionCounts = bytes.concat(SIXTEEN, hex"02");
        _expectBadParameters(values);
        values.optionCounts = hex"0301";
        _expectBadParameters(values);
        values.optionCounts = hex"2103";
        _expectBadParameters(values);
        values = openParameters(SIXTEEN);
        values.opening = CLOSING;
        _expectBadParameters(values);
        values = openParameters(SIXTEEN);
        values.board = address(roll);
        _expectBadParameters(values);
        values = openParameters(SIXTEEN);
        values.packing = 1;
        _expectBadParameters(values);
        values = openParameters(SIXTEEN);
        values.minimumBallots = 1;
        _expectBadParameters(values);
        create(openParameters(SIXTEEN));
    }

    function test_initialise_closingPassed_reverts() public {
        Parameters memory values = openParameters(hex"03");
        vm.warp(CLOSING);
        _expectBadParameters(values);
        vm.warp(CLOSING - 1);
        create(values);
    }

    /// @dev Times have five bytes in storage; a later one must not be cut off to an earlier one.
    function test_closing_ofMoreThanFiveBytes_reverts() public {
        Parameters memory values = openParameters(hex"03");
        values.closing = 1 << 40;
        _expectBadParameters(values);
        OpenElection election = createOpen(hex"03");
        vm.expectRevert(IElection.BadParameters.selector);
        _extend(election, 1 << 40);
        _extend(election, (1 << 40) - 1);
        vm.assertEq(election.parameters().closing, (1 << 40) - 1);
    }

    function test_initialise_noMetadata_reverts() public {
        Parameters memory values = openParameters(hex"03");
        vm.expectRevert(IElection.BadParameters.selector);
        vm.prank(ORGANISER);
        factory.createElection(Mode.Open, values, "");
    }

    /// @dev The factory rules these out before; a proxy made by anybody else must refuse them too.
    function test_initialise_withoutFactory() public {
        OpenElection proxy = OpenElection(Clones.clone(factory.openImplementation()));
        Parameters memory values = openParameters(hex"03");
        vm.expectRevert(IElection.BadParameters.selector);
        proxy.initialise(address(0), values, METADATA);
        values.roll = NOBODY;
        vm.expectRevert(IElection.BadParameters.selector);
        proxy.initialise(ORGANISER, values, METADATA);
        values.roll = address(roll);
        proxy.initialise(ORGANISER, values, METADATA);
    }

    // --- phases

    function test_phase_followsTime() public {
        OpenElection election = createOpen(hex"03");
        vm.warp(OPENING - 1);
        vm.assertTrue(election.phase() == Phase.Announced);
        vm.warp(OPENING);
        vm.assertTrue(election.phase() == Phase.Open);
        vm.warp(CLOSING - 1);
        vm.assertTrue(election.phase() == Phase.Open);
        vm.warp(CLOSING);
        vm.assertTrue(election.phase() == Phase.Closed);
    }

    function test_extend_movesClosing() public {
        OpenElection election = createOpen(hex"03");
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        vm.expectEmit(address(election));
        emit IElection.Extended(CLOSING + 10);
        _extend(election, CLOSING + 10);
        vm.assertEq(election.parameters().closing, CLOSING + 10);
        vm.warp(CLOSING + 9);
        election.cast(batch);
        vm.warp(CLOSING + 10);
        vm.assertTrue(election.phase() == Phase.Closed);
    }

    function test_extend_notLater_reverts() public {
        OpenElection election = createOpen(hex"03");
        vm.expectRevert(abi.encodeWithSelector(IElection.NotLater.selector, CLOSING));
        _extend(election, CLOSING);
        vm.expectRevert(abi.encodeWithSelector(IElection.NotLater.selector, CLOSING));
        _extend(election, CLOSING - 1);
        _extend(election, CLOSING + 1);
    }

    function test_extend_notOpen_reverts() public {
        OpenElection election = createOpen(hex"03");
        vm.warp(OPENING - 1);
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Announced));
        _extend(election, CLOSING + 1);
        vm.warp(CLOSING);
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Closed));
        _extend(election, CLOSING + 1);
    }

    function test_extend_notOrganiser_reverts() public {
        OpenElection election = createOpen(hex"03");
        vm.expectRevert(IElection.NotOrganiser.selector);
        vm.prank(NOBODY);
        election.extend(CLOSING + 1);
    }

    function test_cancel_beforeFirstBallot() public {
        OpenElection election = createOpen(hex"03");
        vm.warp(OPENING - 1);
        vm.expectEmit(address(election));
        emit IElection.Cancelled();
        _cancel(election);
        vm.assertTrue(election.phase() == Phase.Cancelled);
        vm.warp(CLOSING);
        vm.assertTrue(election.phase() == Phase.Cancelled);
    }

    function test_cancel_withBallots_reverts() public {
        OpenElection election = createOpen(hex"03");
        election.cast(batchOf(election, vote(2, hex"00")));
        vm.expectRevert(IElection.HasBallots.selector);
        _cancel(election);
    }

    function test_cancel_closed_reverts() public {
        OpenElection election = createOpen(hex"03");
        vm.warp(CLOSING);
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Closed));
        _cancel(election);
    }

    function test_cancel_twice_reverts() public {
        OpenElection election = createOpen(hex"03");
        _cancel(election);
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Cancelled));
        _cancel(election);
    }

    function test_cancel_notOrganiser_reverts() public {
        OpenElection election = createOpen(hex"03");
        vm.expectRevert(IElection.NotOrganiser.selector);
        vm.prank(NOBODY);
        election.cancel();
    }

    // --- counts

    function test_cast_optionOutOfRange_reverts() public {
        OpenElection election = createOpen(hex"0302");
        bytes[4] memory bad = [bytes(hex"0300"), hex"0002", hex"ff00", hex"00ff"];
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory batch = batchOf(election, votesOf(vote(2, hex"0201"), vote(3, bad[i])));
            vm.expectRevert(abi.encodeWithSelector(IElection.BadContents.selector, 3));
            election.cast(batch);
        }
        election.cast(batchOf(election, votesOf(vote(2, hex"0201"), vote(3, hex"0201"))));
        vm.assertEq(election.counts()[0][2], 2);
        vm.assertEq(election.counts()[1][1], 2);
    }

    function test_cast_sixteenContests() public {
        OpenElection election = createOpen(SIXTEEN);
        election.cast(batchOf(election, vote(2, hex"0102030405060708090a0b0c0d0e1f1f")));
        election.cast(batchOf(election, vote(3, hex"0102030405060708090a0b0c0d0e001f")));
        uint256[][] memory counts = election.counts();
        for (uint256 contest = 0; contest < 16; ++contest) {
            for (uint256 option = 0; option < counts[contest].length; ++option) {
                bool last = option == counts[contest].length - 1;
                uint256 want = last ? 2 : 0;
                if (contest == 14) want = last || option == 0 ? 1 : 0;
                vm.assertEq(counts[contest][option], want);
            }
        }
    }

    /// @dev Any contests, any choices, split into batches anywhere: the counts are the plain sums.
    /// forge-config: default.fuzz.runs = 64
    function test_fuzz_counts_equalSumOfBallots(uint256 seed, uint256 contests, uint256 voters, uint256 split) public {
        bytes memory optionCounts = new bytes(bound(contests, 1, 16));
        for (uint256 i = 0; i < optionCounts.length; ++i) {
            optionCounts[i] = bytes1(uint8(2 + _random(seed, "options", i) % 31));
        }
        Vote[] memory votes = new Vote[](bound(voters, 1, 40));
        uint256[][] memory want = new uint256[][](optionCounts.length);
        for (uint256 i = 0; i < want.length; ++i) {
            want[i] = new uint256[](uint8(optionCounts[i]));
        }
        for (uint256 i = 0; i < votes.length; ++i) {
            bytes memory contents = new bytes(want.length);
            for (uint256 j = 0; j < want.length; ++j) {
                uint256 option = _random(seed, "choice", i * 16 + j) % want[j].length;
                contents[j] = bytes1(uint8(option));
                ++want[j][option];
            }
            votes[i] = vote(i, contents);
        }
        OpenElection election = createOpen(optionCounts);
        _castInTwo(election, votes, bound(split, 0, votes.length));
        vm.assertEq(abi.encode(election.counts()), abi.encode(want));
        vm.assertEq(election.ballotCount(), votes.length);
    }

    /// @dev Counters share words; one that is near its end does not spill into its neighbour.
    function test_counts_ofFourBytesEach() public {
        OpenElection election = createOpen(hex"20");
        uint256 full = type(uint256).max ^ uint256(type(uint32).max) << 32;
        bytes32 slot = keccak256(abi.encode(uint256(0), uint256(5)));
        vm.store(address(election), slot, bytes32(full | (uint256(type(uint32).max) - 1) << 32));
        election.cast(batchOf(election, vote(2, hex"01")));
        for (uint256 option = 0; option < 8; ++option) {
            vm.assertEq(election.counts()[0][option], type(uint32).max);
        }
        vm.assertEq(election.counts()[0][8], 0);
    }

    function _castInTwo(OpenElection election, Vote[] memory votes, uint256 split) private {
        Vote[] memory first = new Vote[](split);
        Vote[] memory second = new Vote[](votes.length - split);
        for (uint256 i = 0; i < votes.length; ++i) {
            if (i < split) first[i] = votes[i];
            else second[i - split] = votes[i];
        }
        if (second.length != 0) election.cast(batchOf(election, second));
        if (first.length != 0) election.cast(batchOf(election, first));
    }

    function _random(uint256 seed, string memory what, uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, what, i)));
    }

    function _extend(OpenElection election, uint64 closing) private {
        vm.prank(ORGANISER);
        election.extend(closing);
    }

    function _cancel(OpenElection election) private {
        vm.prank(ORGANISER);
        election.cancel();
    }

    function _expectBadParameters(Parameters memory values) private {
        vm.expectRevert(IElection.BadParameters.selector);
        vm.prank(ORGANISER);
        factory.createElection(Mode.Open, values, METADATA);
    }
}
