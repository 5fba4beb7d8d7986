// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IElection, Mode, Parameters, Phase} from "./interfaces/IElection.sol";
import {IVoterRoll} from "./interfaces/IVoterRoll.sol";
import {Ballots, Counted} from "./libraries/Ballots.sol";
import {RollTree} from "./libraries/RollTree.sol";

/// @title What open and secret elections have in common: parameters, phases, and who may vote, once
/// @dev A batch is read in two passes. The first, here, checks order, signatures and the roll and marks numbers as
/// voted. The second, `_count`, is the mode's own and sees all counted ballots at once. The organiser chooses the roll,
/// and an election only reads it: a hostile roll spoils no other elections than those made on it.
abstract contract Election is IElection {
    using Ballots for Counted;
    using RollTree for RollTree.Level;

    uint8 internal constant ALREADY_VOTED = 1;
    uint256 private constant COUNT_LENGTH = 2;
    /// @dev Numbers have four bytes, so a ballot cannot name a page beyond these, whatever the roll claims.
    uint256 private constant MAX_PAGES = 1 << 24;
    uint256 private constant NO_PAGE = type(uint256).max;
    /// @dev Times have five bytes in storage.
    uint256 private constant MAX_TIME = type(uint40).max;
    uint256 private constant MAX_CONTESTS = 16;
    uint256 private constant MIN_OPTIONS = 2;
    uint256 private constant MAX_OPTIONS = 32;

    /// @dev How far the first pass has read the batch; positions are those of calldata.
    struct Reader {
        uint256 start;
        uint256 ballotsEnd;
        uint256 stride;
        uint256 word;
        uint256 wordsEnd;
        uint256 pages;
        bytes32 domain;
    }

    /// @dev The ballots of one page in a batch, which follow each other.
    struct Run {
        uint256 page;
        bytes32 root;
        uint256 voted;
        uint256 amended;
        RollTree.Level leaves;
    }

    // Slot 0: read by every batch.
    IVoterRoll internal _roll;
    uint8 internal _contestCount;
    bool internal _lateEnrolment;
    bool private _initialised;
    /// @dev Pages that count, fixed by the first batch unless enrolment may be late.
    uint32 private _frozenPages;
    // Slot 1: read and written by every batch, and all that `phase` reads. A slot costs 2,100 gas to read first.
    /// @dev Options per contest, one byte each, zero behind the last contest.
    bytes16 internal _optionCounts;
    /// @dev Never more than there are numbers, which have four bytes.
    uint32 internal _ballotCount;
    uint40 internal _opening;
    uint40 internal _closing;
    bool internal _cancelled;
    // Slot 2.
    address internal _organiser;
    // Slot 3.
    /// @inheritdoc IElection
    bytes32 public metadataHash;
    // Slot 4.
    mapping(uint256 page => uint256 bits) private _voted;

    /// @dev Locks the implementation; proxies are initialised by the factory.
    constructor() {
        _initialised = true;
    }

    /// @inheritdoc IElection
    function initialise(address organiser_, Parameters calldata parameters_, bytes calldata metadata) external {
        if (_initialised) revert AlreadyInitialised();
        _checkCommonParameters(organiser_, parameters_, metadata);
        _initialised = true;
        _roll = IVoterRoll(parameters_.roll);
        _opening = uint40(parameters_.opening);
        _lateEnrolment = parameters_.lateEnrolment;
        _organiser = organiser_;
        _closing = uint40(parameters_.closing);
        _optionCounts = bytes16(parameters_.optionCounts);
        _contestCount = uint8(parameters_.optionCounts.length);
        metadataHash = keccak256(metadata);
        _initialiseMode(parameters_);
        emit Announced(metadata);
    }

    /// @inheritdoc IElection
    function cast(bytes calldata batch) external {
        _requirePhase(Phase.Open);
        uint256 length = contentsLength();
        (Reader memory reader, uint256 submitted) = _open(batch, length);
        Counted memory counted = Ballots.newCounted(submitted);
        uint256 admitted = _admit(reader, counted);
        if (admitted == 0) return;
        counted.truncate(admitted);
        _ballotCount += uint32(admitted);
        _count(counted, length);
    }

    /// @inheritdoc IElection
    function extend(uint64 closing) external {
        _requireOrganiser();
        _requirePhase(Phase.Open);
        if (closing <= _closing) revert NotLater(_closing);
        if (closing > MAX_TIME) revert BadParameters();
        _closing = uint40(closing);
        emit Extended(closing);
    }

    /// @inheritdoc IElection
    function cancel() external {
        _requireOrganiser();
        if (_ballotCount != 0) revert HasBallots();
        Phase current = phase();
        if (current != Phase.Announced && current != Phase.Open) revert WrongPhase(current);
        _cancelled = true;
        emit Cancelled();
    }

    /// @inheritdoc IElection
    function mode() public pure virtual returns (Mode);

    /// @inheritdoc IElection
    function contentsLength() public view virtual returns (uint256);

    /// @inheritdoc IElection
    function counts() external view virtual returns (uint256[][] memory);

    /// @inheritdoc IElection
    function phase() public view virtual returns (Phase) {
        if (_cancelled) return Phase.Cancelled;
        if (block.timestamp < _opening) return Phase.Announced;
        return block.timestamp < _closing ? Phase.Open : Phase.Closed;
    }

    /// @inheritdoc IElection
    function organiser() external view returns (address) {
        return _organiser;
    }

    /// @inheritdoc IElection
    function parameters() public view virtual returns (Parameters memory values) {
        values.roll = address(_roll);
        values.opening = _opening;
        values.closing = _closing;
        values.lateEnrolment = _lateEnrolment;
        values.optionCounts = new bytes(_contestCount);
        for (uint256 i = 0; i < _contestCount; ++i) {
            values.optionCounts[i] = _optionCounts[i];
        }
    }

    /// @inheritdoc IElection
    function domainSeparator() external view returns (bytes32) {
        return Ballots.domainSeparator();
    }

    /// @inheritdoc IElection
    function ballotCount() external view returns (uint256) {
        return _ballotCount;
    }

    /// @inheritdoc IElection
    function countedPages() public view returns (uint256) {
        return _frozenPages == 0 ? Math.min(_roll.pageCount(), MAX_PAGES) : _frozenPages;
    }

    /// @inheritdoc IElection
    function votedWord(uint256 page) external view returns (uint256) {
        return _voted[page];
    }

    /// @inheritdoc IElection
    function hasVoted(uint256 number) external view returns (bool) {
        return _voted[number >> 8] >> (number & 0xff) & 1 == 1;
    }

    /// @dev Checks and stores what only this mode has; MUST revert with BadParameters on anything that does not
    /// belong to it. The common parameters are stored already.
    function _initialiseMode(Parameters calldata parameters_) internal virtual;

    /// @dev Second pass: checks and counts the contents of all `counted` ballots, at least one, each of `length`
    /// bytes (`Ballots.contentsAt(counted.contents[i], length)`), and MUST emit one BallotCast for each, in order.
    /// Signatures, roll and single vote are settled; `_ballotCount` is already raised.
    function _count(Counted memory counted, uint256 length) internal virtual;

    /// @dev Options of contest `contest`.
    function _options(uint256 contest) internal view returns (uint256) {
        return uint8(_optionCounts[contest]);
    }

    function _requirePhase(Phase wanted) internal view {
        Phase current = phase();
        if (current != wanted) revert WrongPhase(current);
    }

    function _requireOrganiser() private view {
        if (msg.sender != _organiser) revert NotOrganiser();
    }

    function _checkCommonParameters(address organiser_, Parameters calldata parameters_, bytes calldata metadata)
        private
        view
    {
        bytes calldata options = parameters_.optionCounts;
        bool good = organiser_ != address(0) && parameters_.roll.code.length != 0 && metadata.length != 0
            && parameters_.opening < parameters_.closing && parameters_.closing <= MAX_TIME
            && block.timestamp < parameters_.closing && options.length != 0 && options.length <= MAX_CONTESTS;
        if (!good) revert BadParameters();
        for (uint256 i = 0; i < options.length; ++i) {
            if (uint8(options[i]) < MIN_OPTIONS || uint8(options[i]) > MAX_OPTIONS) revert BadParameters();
        }
    }

    /// @dev Checks the outer form of a batch; returns a reader for it and the number of its ballots.
    function _open(bytes calldata batch, uint256 length) private returns (Reader memory reader, uint256 submitted) {
        if (batch.length < COUNT_LENGTH) revert BadBatchLength();
        submitted = uint16(bytes2(batch));
        reader.stride = Ballots.HEADER_LENGTH + length;
        uint256 ballotsLength = submitted * reader.stride;
        if (submitted == 0 || batch.length < COUNT_LENGTH + ballotsLength) revert BadBatchLength();
        reader.start = Ballots.position(batch) + COUNT_LENGTH;
        reader.ballotsEnd = reader.start + ballotsLength;
        reader.word = reader.ballotsEnd;
        reader.wordsEnd = reader.start + batch.length - COUNT_LENGTH;
        reader.pages = _freeze();
        reader.domain = Ballots.domainSeparator();
    }

    /// @dev The number of pages that count; the first batch fixes it unless enrolment may be late.
    function _freeze() private returns (uint256 pages) {
        if (_frozenPages != 0) return _frozenPages;
        pages = Math.min(_roll.pageCount(), MAX_PAGES);
        if (_lateEnrolment || pages == 0) return pages;
        _frozenPages = uint32(pages);
        emit RollFrozen(pages);
    }

    /// @dev First pass: enters the ballots to count in `counted`, which has room for all, and returns how many.
    function _admit(Reader memory reader, Counted memory counted) private returns (uint256 admitted) {
        Run memory run;
        run.page = NO_PAGE;
        run.leaves = RollTree.newLevel(Math.min(counted.numbers.length, RollTree.PAGE_SIZE));
        uint256 next = 0;
        // Unchecked: numbers have four bytes, and positions stay within calldata. Held by BatchTest, whose batches
        // are made without any of this.
        unchecked {
            for (uint256 ballot = reader.start; ballot < reader.ballotsEnd; ballot += reader.stride) {
                uint256 number = Ballots.numberAt(ballot);
                if (number < next) revert NumbersNotIncreasing((ballot - reader.start) / reader.stride);
                next = number + 1;
                if (number >> 8 != run.page) _turnPage(reader, run, number);
                if (_admitBallot(reader, run, counted, ballot, admitted)) ++admitted;
            }
        }
        _endRun(reader, run);
        if (reader.word != reader.wordsEnd) revert BadBatchLength();
    }

    /// @dev Ends the run of one page and begins that of the page of `number`.
    function _turnPage(Reader memory reader, Run memory run, uint256 number) private {
        if (run.page != NO_PAGE) _endRun(reader, run);
        uint256 page = number >> 8;
        if (page >= reader.pages) revert NotOnRoll(number);
        run.page = page;
        run.voted = _voted[page];
        (run.root, run.amended) = _roll.pageState(page);
        run.leaves.clear();
    }

    /// @dev Checks the signature of the ballot at calldata position `ballot`, or leaves that to the page's proof, and
    /// enters it at `slot` if it counts.
    function _admitBallot(Reader memory reader, Run memory run, Counted memory counted, uint256 ballot, uint256 slot)
        private
        returns (bool)
    {
        uint256 number = Ballots.numberAt(ballot);
        bytes32 digest = Ballots.digest(reader.domain, ballot, reader.stride);
        address voter = Ballots.signer(ballot, digest);
        _checkVoter(run, number, voter);
        uint256 bit = 1 << (number & 0xff);
        if (run.voted & bit != 0) {
            emit BallotSkipped(number, ALREADY_VOTED);
            return false;
        }
        run.voted |= bit;
        counted.enter(slot, number, digest, voter, ballot + Ballots.HEADER_LENGTH);
        return true;
    }

    /// @dev The holder of an amended number is looked up; any other voter becomes a leaf of the page's proof. `voter` is
    /// zero if the signature is bad, which must not pass for the holder of a struck-off number, zero too.
    function _checkVoter(Run memory run, uint256 number, address voter) private view {
        if (voter == address(0)) revert BadSignerOrProof(run.page);
        if (run.amended >> (number & 0xff) & 1 == 0) {
            run.leaves.push(number & 0xff, RollTree.leaf(number, voter));
        } else if (_roll.amendedHolder(number) != voter) {
            revert BadSignerOrProof(run.page);
        }
    }

    /// @dev Takes the page's proof words, compares the root and stores who has voted.
    function _endRun(Reader memory reader, Run memory run) private {
        if (!run.leaves.isEmpty()) {
            bytes32 root;
            (root, reader.word) = run.leaves.multiproofRoot(reader.word);
            if (reader.word > reader.wordsEnd) revert BadBatchLength();
            if (root != run.root) revert BadSignerOrProof(run.page);
        }
        _voted[run.page] = run.voted;
    }
}
