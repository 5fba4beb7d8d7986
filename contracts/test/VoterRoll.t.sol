// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {VoterRoll} from "../src/VoterRoll.sol";
import {IVoterRoll} from "../src/interfaces/IVoterRoll.sol";
import {RollReference} from "./RollReference.sol";
import {VotingFixture} from "./VotingFixture.sol";

/// @title Enrolment, amendments and duplicates
contract VoterRollTest is VotingFixture {
    address private constant NOBODY = address(0xbad);

    function setUp() public {
        setUpOrganisation();
    }

    function test_constructor_givesAdminNoOtherRole() public view {
        vm.assertTrue(roll.hasRole(roll.DEFAULT_ADMIN_ROLE(), address(this)));
        vm.assertFalse(roll.hasRole(roll.REGISTRAR_ROLE(), address(this)));
        vm.assertFalse(roll.hasRole(roll.ORGANISER_ROLE(), address(this)));
    }

    function test_enrol_storesRootAndSize() public {
        address[] memory addresses = _addresses(3);
        vm.expectEmit(address(roll));
        emit IVoterRoll.PageEnrolled(0, RollReference.root(0, addresses), RollReference.pack(addresses));
        _enrol(0, addresses);
        vm.assertEq(roll.pageCount(), 1);
        vm.assertEq(roll.pageSize(0), 3);
        vm.assertEq(roll.pageRoot(0), RollReference.root(0, addresses));
    }

    function test_enrol_storesEveryPagesOwnRootAndSize() public {
        for (uint256 page = 0; page < 35; ++page) {
            _enrol(page, _addresses(page * 7 % 256 + 1));
        }
        for (uint256 page = 0; page < 35; ++page) {
            vm.assertEq(roll.pageSize(page), page * 7 % 256 + 1);
            vm.assertEq(roll.pageRoot(page), RollReference.root(page, _addresses(page * 7 % 256 + 1)));
        }
        vm.assertEq(roll.pageSize(35), 0);
        vm.assertEq(roll.pageRoot(35), 0);
    }

    function test_enrol_fullPage() public {
        _enrol(0, _addresses(256));
        vm.assertEq(roll.pageSize(0), 256);
    }

    function test_enrol_twice_reverts() public {
        address[] memory addresses = _addresses(3);
        _enrol(0, addresses);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.PageOutOfOrder.selector, 0, 1));
        _enrol(0, addresses);
    }

    function test_enrol_pageAhead_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.PageOutOfOrder.selector, 1, 0));
        _enrol(1, _addresses(3));
    }

    function test_enrol_beyondFourByteNumbers_reverts() public {
        uint256 last = (1 << 24) - 2;
        vm.store(address(roll), _rootsSlot(), bytes32(last));
        _enrol(last, _addresses(3));
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.PageOutOfOrder.selector, last + 1, last + 1));
        _enrol(last + 1, _addresses(3));
    }

    function test_enrol_notRegistrar_reverts() public {
        bytes memory packed = RollReference.pack(_addresses(3));
        bytes32 role = roll.REGISTRAR_ROLE();
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, address(this), role)
        );
        roll.enrol(0, packed);
    }

    function test_enrol_badLength_reverts() public {
        bytes memory packed = RollReference.pack(_addresses(256));
        _expectBadLength("");
        _expectBadLength(bytes.concat(packed, hex"ff"));
        _expectBadLength(bytes.concat(packed, bytes20(type(uint160).max)));
        _expectBadLength(hex"01020304050607080910111213141516171819");
        vm.prank(REGISTRAR);
        roll.enrol(0, packed);
    }

    function test_enrol_zeroAddress_reverts() public {
        address[] memory addresses = _addresses(3);
        addresses[0] = address(0);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.AddressesNotIncreasing.selector, 0));
        _enrol(0, addresses);
    }

    function test_enrol_addressTwice_reverts() public {
        address[] memory addresses = _addresses(3);
        addresses[2] = addresses[1];
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.AddressesNotIncreasing.selector, 2));
        _enrol(0, addresses);
    }

    function test_enrol_swapped_reverts() public {
        address[] memory addresses = _addresses(256);
        (addresses[254], addresses[255]) = (addresses[255], addresses[254]);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.AddressesNotIncreasing.selector, 255));
        _enrol(0, addresses);
    }

    function test_fuzz_enrol_anySizeAndPage(uint256 size, uint256 before) public {
        size = bound(size, 1, 256);
        before = bound(before, 0, (1 << 24) - 2);
        vm.store(address(roll), _rootsSlot(), bytes32(before));
        _enrol(before, _addresses(size));
        vm.assertEq(roll.pageSize(before), size);
        vm.assertEq(roll.pageRoot(before), RollReference.root(before, _addresses(size)));
    }

    function test_amend_setsHolder() public {
        _enrol(0, _addresses(3));
        vm.expectEmit(address(roll));
        emit IVoterRoll.Amended(2, NOBODY);
        _amend(2, NOBODY);
        vm.assertEq(roll.amendedWord(0), 1 << 2);
        vm.assertEq(roll.amendedHolder(2), NOBODY);
        vm.assertEq(roll.pageRoot(0), RollReference.root(0, _addresses(3)));
    }

    function test_amend_strikesOffAndBack() public {
        _enrol(0, _addresses(3));
        _amend(0, address(0));
        vm.assertEq(roll.amendedWord(0), 1);
        vm.assertEq(roll.amendedHolder(0), address(0));
        _amend(0, NOBODY);
        vm.assertEq(roll.amendedHolder(0), NOBODY);
    }

    function test_amend_sameHolderAgain_reverts() public {
        _enrol(0, _addresses(3));
        _amend(0, NOBODY);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.NothingAmended.selector, 0));
        _amend(0, NOBODY);
        _amend(1, address(0));
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.NothingAmended.selector, 1));
        _amend(1, address(0));
    }

    function test_amend_numberNeverEnrolled_reverts() public {
        _enrol(0, _addresses(3));
        _amend(2, NOBODY);
        uint256[3] memory absent = [uint256(3), 1 << 8, type(uint256).max];
        for (uint256 i = 0; i < absent.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IVoterRoll.NoSuchNumber.selector, absent[i]));
            _amend(absent[i], NOBODY);
        }
    }

    function test_amend_notRegistrar_reverts() public {
        _enrol(0, _addresses(3));
        bytes32 role = roll.REGISTRAR_ROLE();
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, NOBODY, role));
        vm.prank(NOBODY);
        roll.amend(0, NOBODY);
    }

    function test_strikeDuplicate_strikesTheHigher() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        vm.expectEmit(address(roll));
        emit IVoterRoll.DuplicateStruck(1, 1 << 8 | 2, holder);
        vm.expectEmit(address(roll));
        emit IVoterRoll.Amended(1 << 8 | 2, address(0));
        vm.prank(NOBODY);
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, second);
        vm.assertEq(roll.amendedWord(1), 1 << 2);
        vm.assertEq(roll.amendedHolder(1 << 8 | 2), address(0));
        vm.assertEq(roll.amendedWord(0), 0);
    }

    function test_strikeDuplicate_inEitherOrder() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        roll.strikeDuplicate(holder, 1 << 8 | 2, second, 1, first);
        vm.assertEq(roll.amendedWord(1), 1 << 2);
        vm.assertEq(roll.amendedWord(0), 0);
    }

    function test_strikeDuplicate_amendedToTheSame() public {
        (address holder, bytes32[] memory first,) = _duplicate();
        _amend(0, holder);
        roll.strikeDuplicate(holder, 0, new bytes32[](0), 1, first);
        vm.assertEq(roll.amendedWord(0), 3);
        vm.assertEq(roll.amendedHolder(1), address(0));
        vm.assertEq(roll.amendedHolder(0), holder);
    }

    function test_strikeDuplicate_sameNumber_reverts() public {
        (address holder, bytes32[] memory first,) = _duplicate();
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.NotDuplicate.selector, 1, 1));
        roll.strikeDuplicate(holder, 1, first, 1, first);
    }

    function test_strikeDuplicate_zeroAddress_reverts() public {
        _duplicate();
        _amend(0, address(0));
        _amend(1, address(0));
        bytes32[] memory none = new bytes32[](0);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.NotDuplicate.selector, 0, 1));
        roll.strikeDuplicate(address(0), 0, none, 1, none);
    }

    function test_strikeDuplicate_otherHolder_reverts() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        address other = address(uint160(holder) ^ 1);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadRollProof.selector, 1, other));
        roll.strikeDuplicate(other, 1, first, 1 << 8 | 2, second);
    }

    function test_strikeDuplicate_wrongProof_reverts() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        for (uint256 i = 0; i < 8; ++i) {
            second[i] ^= bytes32(uint256(1));
            vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadRollProof.selector, 1 << 8 | 2, holder));
            roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, second);
            second[i] ^= bytes32(uint256(1));
        }
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, second);
    }

    /// @dev A proof that starts at a node instead of a leaf, or runs past the root, proves nothing.
    function test_strikeDuplicate_proofOfOtherLength_reverts() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        bytes32[] memory longer = new bytes32[](9);
        bytes32[] memory shorter = new bytes32[](7);
        for (uint256 i = 0; i < 8; ++i) {
            longer[i] = second[i];
            if (i < 7) shorter[i] = second[i + 1];
        }
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadRollProof.selector, 1 << 8 | 2, holder));
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, longer);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadRollProof.selector, 1 << 8 | 2, holder));
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, shorter);
    }

    function test_strikeDuplicate_struckAlready_reverts() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, second);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadRollProof.selector, 1 << 8 | 2, holder));
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, second);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadRollProof.selector, 1 << 8 | 2, holder));
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, new bytes32[](0));
    }

    function test_strikeDuplicate_rekeyedAway_reverts() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        _amend(1, NOBODY);
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadRollProof.selector, 1, holder));
        roll.strikeDuplicate(holder, 1, first, 1 << 8 | 2, second);
    }

    function test_strikeDuplicate_numberNeverEnrolled_reverts() public {
        (address holder, bytes32[] memory first, bytes32[] memory second) = _duplicate();
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.NoSuchNumber.selector, 2 << 8 | 2));
        roll.strikeDuplicate(holder, 1, first, 2 << 8 | 2, second);
    }

    /// @dev One address at number 1 and at number 2 of page 1, with the proofs of both.
    function _duplicate() private returns (address holder, bytes32[] memory first, bytes32[] memory second) {
        address[] memory page = _addresses(4);
        holder = page[1];
        _enrol(0, page);
        first = RollReference.proof(RollReference.levels(0, page), 1);
        (page[0], page[1], page[2]) = (address(1), address(2), holder);
        _enrol(1, page);
        second = RollReference.proof(RollReference.levels(1, page), 2);
    }

    function _enrol(uint256 page, address[] memory addresses) private {
        vm.prank(REGISTRAR);
        roll.enrol(page, RollReference.pack(addresses));
    }

    function _amend(uint256 number, address holder) private {
        vm.prank(REGISTRAR);
        roll.amend(number, holder);
    }

    function _expectBadLength(bytes memory packed) private {
        vm.expectRevert(abi.encodeWithSelector(IVoterRoll.BadPageLength.selector, packed.length));
        vm.prank(REGISTRAR);
        roll.enrol(0, packed);
    }

    /// @dev Where the number of pages is kept: the only slot that a first page changes from 0 to 1.
    function _rootsSlot() private pure returns (bytes32) {
        return bytes32(uint256(1));
    }

    function _addresses(uint256 size) private pure returns (address[] memory addresses) {
        addresses = new address[](size);
        for (uint256 i = 0; i < size; ++i) {
            addresses[i] = address(uint160((i + 1) << 150) | uint160(size));
        }
    }
}
