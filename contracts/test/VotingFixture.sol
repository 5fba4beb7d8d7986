// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ElectionFactory} from "../src/ElectionFactory.sol";
import {OpenElection} from "../src/OpenElection.sol";
import {VoterRoll} from "../src/VoterRoll.sol";
import {IElection, Mode, Parameters} from "../src/interfaces/IElection.sol";
import {RollReference} from "./RollReference.sol";
import {Test} from "./Test.sol";

/// @notice What a voter sends to a relay.
struct Vote {
    uint256 number;
    uint256 key;
    bytes contents;
}

/// @title A roll with voters whose keys are known, open elections on it, and batches of their votes
abstract contract VotingFixture is Test {
    uint64 internal constant OPENING = 1_000_000;
    uint64 internal constant CLOSING = 2_000_000;
    bytes internal constant METADATA = '{"version":1}';
    address internal constant REGISTRAR = address(0xa11);
    address internal constant ORGANISER = address(0xb0b);
    uint256 internal constant GROUP_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    VoterRoll internal roll;
    ElectionFactory internal factory;

    /// @dev Key of the holder of a number, as enrolled or as amended.
    mapping(uint256 number => uint256 key) internal keys;
    mapping(uint256 page => address[]) internal enrolled;
    uint256 private _keysMade;

    /// @dev Roll, factory and roles; the time is that of opening.
    function setUpOrganisation() internal {
        vm.warp(OPENING);
        roll = new VoterRoll(address(this));
        roll.grantRole(roll.REGISTRAR_ROLE(), REGISTRAR);
        roll.grantRole(roll.ORGANISER_ROLE(), ORGANISER);
        factory = new ElectionFactory(address(new OpenElection()), address(0xdead), address(0xdead));
    }

    function newKey() internal returns (uint256) {
        return uint256(keccak256(abi.encode("voter", ++_keysMade))) >> 1;
    }

    /// @dev Enrols the next page with `size` fresh voters.
    function enrolPage(uint256 size) internal returns (uint256 page) {
        page = roll.pageCount();
        uint256[] memory fresh = new uint256[](size);
        for (uint256 i = 0; i < size; ++i) {
            fresh[i] = newKey();
        }
        _sortByAddress(fresh);
        for (uint256 i = 0; i < size; ++i) {
            keys[page << 8 | i] = fresh[i];
            enrolled[page].push(vm.addr(fresh[i]));
        }
        vm.prank(REGISTRAR);
        roll.enrol(page, RollReference.pack(enrolled[page]));
    }

    /// @dev Gives a number to a fresh key.
    function rekey(uint256 number) internal {
        keys[number] = newKey();
        vm.prank(REGISTRAR);
        roll.amend(number, vm.addr(keys[number]));
    }

    function strikeOff(uint256 number) internal {
        vm.prank(REGISTRAR);
        roll.amend(number, address(0));
    }

    function openParameters(bytes memory optionCounts) internal view returns (Parameters memory values) {
        values.roll = address(roll);
        values.opening = OPENING;
        values.closing = CLOSING;
        values.optionCounts = optionCounts;
    }

    function createOpen(bytes memory optionCounts) internal returns (OpenElection) {
        return create(openParameters(optionCounts));
    }

    function create(Parameters memory values) internal returns (OpenElection) {
        vm.prank(ORGANISER);
        return OpenElection(factory.createElection(Mode.Open, values, METADATA));
    }

    /// @dev The vote of the present holder of `number`.
    function vote(uint256 number, bytes memory contents) internal view returns (Vote memory) {
        return Vote(number, keys[number], contents);
    }

    function digestOf(IElection election, Vote memory v) internal view returns (bytes32) {
        bytes32 typehash = keccak256("Ballot(uint256 number,bytes contents)");
        bytes32 structHash = keccak256(abi.encode(typehash, v.number, keccak256(v.contents)));
        return keccak256(abi.encodePacked(hex"1901", election.domainSeparator(), structHash));
    }

    /// @dev number ‖ r ‖ vs ‖ contents
    function signed(IElection election, Vote memory v) internal view returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(v.key, digestOf(election, v));
        return bytes.concat(bytes4(uint32(v.number)), r, vs, v.contents);
    }

    /// @dev A batch of the votes in the order given, with the proofs that fit the roll as it is now.
    function batchOf(IElection election, Vote[] memory votes) internal view returns (bytes memory batch) {
        batch = bytes.concat(bytes2(uint16(votes.length)));
        for (uint256 i = 0; i < votes.length; ++i) {
            batch = bytes.concat(batch, signed(election, votes[i]));
        }
        batch = bytes.concat(batch, proofOf(votes));
    }

    function batchOf(IElection election, Vote memory v) internal view returns (bytes memory) {
        return batchOf(election, votesOf(v));
    }

    /// @dev The proof words of a batch; votes of one page run together.
    function proofOf(Vote[] memory votes) internal view returns (bytes memory words) {
        uint256 start = 0;
        while (start < votes.length) {
            uint256 page = votes[start].number >> 8;
            bool[256] memory known;
            uint256 end = start;
            for (; end < votes.length && votes[end].number >> 8 == page; ++end) {
                uint256 index = votes[end].number & 0xff;
                known[index] = roll.amendedWord(page) >> index & 1 == 0;
            }
            bytes32[][] memory tree = RollReference.levels(page, enrolled[page]);
            words = bytes.concat(words, RollReference.multiproof(tree, known));
            start = end;
        }
    }

    function votesOf(Vote memory a) internal pure returns (Vote[] memory votes) {
        votes = new Vote[](1);
        votes[0] = a;
    }

    function votesOf(Vote memory a, Vote memory b) internal pure returns (Vote[] memory votes) {
        votes = new Vote[](2);
        (votes[0], votes[1]) = (a, b);
    }

    function votesOf(Vote memory a, Vote memory b, Vote memory c) internal pure returns (Vote[] memory votes) {
        votes = new Vote[](3);
        (votes[0], votes[1], votes[2]) = (a, b, c);
    }

    function _sortByAddress(uint256[] memory list) private pure {
        address[] memory addresses = new address[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            (uint256 key, address account) = (list[i], vm.addr(list[i]));
            uint256 j = i;
            for (; j > 0 && addresses[j - 1] > account; --j) {
                (list[j], addresses[j]) = (list[j - 1], addresses[j - 1]);
            }
            (list[j], addresses[j]) = (key, account);
        }
    }
}
