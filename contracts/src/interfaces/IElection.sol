// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @notice Who can read a ballot. `Open`: everybody. `Secret`: nobody.
enum Mode {
    Open,
    Secret
}

/// @notice The phase of an election.
/// `Announced`: not open yet. `Open`: ballots count. `Closed`: voting is over; an open election is final then.
/// `Tallied`: the result of a secret election is on chain and final. `Cancelled`: by the organiser, before any ballot.
/// `Withheld`: a secret election closed with fewer ballots than its minimum, so nothing is decrypted.
enum Phase {
    Announced,
    Open,
    Closed,
    Tallied,
    Cancelled,
    Withheld
}

/// @notice What is fixed when an election is created.
/// @param roll The electoral roll (IVoterRoll).
/// @param opening First second in which ballots count (Unix time).
/// @param closing First second in which ballots no longer count.
/// @param lateEnrolment Whether pages enrolled after the first batch of ballots count.
/// @param optionCounts One byte per contest: its number of options (1 to 16 contests, 2 to 32 options).
/// @param board The trustees' board; zero for an open election.
/// @param packing Options per ciphertext, 1 to 4; zero for an open election.
/// @param minimumBallots With fewer ballots nothing is decrypted; zero for an open election.
struct Parameters {
    address roll;
    uint64 opening;
    uint64 closing;
    bool lateEnrolment;
    bytes optionCounts;
    address board;
    uint8 packing;
    uint32 minimumBallots;
}

/// @title What open and secret elections have in common
/// @notice EIP-712 domain {name "Psephos", version "1", chainId, verifyingContract}, type
/// `Ballot(uint256 number,bytes contents)`. See docs/protocol.md §§2–3.
interface IElection {
    /// @notice The contract has its parameters already: `initialise` works once, and never on an implementation.
    error AlreadyInitialised();
    /// @notice A parameter is outside the limits of `Parameters` or belongs to the other mode, the organiser is the zero
    /// address, the metadata is empty, or the closing time is past or too late to be stored.
    error BadParameters();
    /// @notice Only the election's organiser may do this.
    error NotOrganiser();
    /// @notice This cannot be done in the present phase, `phase`.
    error WrongPhase(Phase phase);
    /// @notice A closing time can only move later than the present one, `closing`.
    error NotLater(uint64 closing);
    /// @notice An election that has counted a ballot cannot be cancelled.
    error HasBallots();
    /// @notice The batch is empty, or its length does not match its number of ballots and proof words.
    error BadBatchLength();
    /// @notice Numbers must strictly increase; the ballot at `position` (from 0) is the first that breaks this.
    error NumbersNotIncreasing(uint256 position);
    /// @notice `number` is on a page that does not count in this election.
    error NotOnRoll(uint256 number);
    /// @notice The signers of page `page` and the proof words do not give its root, a signature is invalid, or somebody
    /// other than its holder signed for an amended number.
    error BadSignerOrProof(uint256 page);
    /// @notice The contents of the ballot of `number` are invalid. Zero: a proof in the batch is, not known which.
    error BadContents(uint256 number);

    /// @notice The election was created. `metadata`: its texts as canonical JSON, of which storage has the keccak256.
    event Announced(bytes metadata);
    /// @notice The organiser moved the closing time later, to `closing`.
    event Extended(uint64 closing);
    /// @notice The organiser cancelled the election; it never counts a ballot.
    event Cancelled();
    /// @notice The first batch of ballots froze the roll: only its first `pages` pages count.
    event RollFrozen(uint256 pages);
    /// @notice A ballot was counted.
    /// @param number The voter's number on the roll.
    /// @param digest What the voter signed (EIP-712).
    /// @param recorded The contents (open) or the ciphertexts (secret).
    event BallotCast(uint256 indexed number, bytes32 digest, bytes recorded);
    /// @notice A valid ballot of `number` was not counted. `reason` 1: this number has voted already.
    event BallotSkipped(uint256 indexed number, uint8 reason);

    /// @notice Fixes the parameters of a fresh proxy, once. The factory calls it in the transaction that makes the
    /// proxy; implementations are locked when they are deployed.
    /// @param organiser Who may extend and cancel.
    /// @param parameters All that is fixed for good, but for `closing`, which may move later.
    /// @param metadata Canonical JSON of all texts; not empty.
    function initialise(address organiser, Parameters calldata parameters, bytes calldata metadata) external;

    /// @notice Casts a batch of ballots; anyone may send it.
    /// @param batch count(2) ‖ count × [number(4) ‖ r(32) ‖ vs(32) ‖ contents(contentsLength())] ‖ proof words.
    /// Numbers strictly increase, so the ballots of a page follow each other; for each page, in order, the proof words
    /// are one Merkle multiproof for the leaves of its numbers that are not amended (docs/protocol.md §3). The ballot of
    /// a number that has voted is skipped; anything else that is wrong reverts the whole batch.
    function cast(bytes calldata batch) external;
    /// @notice Moves the closing time later, while the election is open. Organiser only.
    /// @param closing First second in which ballots no longer count.
    function extend(uint64 closing) external;
    /// @notice Cancels the election before its first ballot. Organiser only.
    function cancel() external;

    /// @notice Open or secret.
    function mode() external view returns (Mode);
    /// @notice The phase at the time of the block.
    function phase() external view returns (Phase);
    /// @notice Who may extend and cancel.
    function organiser() external view returns (address);
    /// @notice The parameters, with `closing` as extended.
    function parameters() external view returns (Parameters memory);
    /// @notice keccak256 of the metadata in the event `Announced`.
    function metadataHash() external view returns (bytes32);
    /// @notice The EIP-712 domain separator that ballots are signed for.
    function domainSeparator() external view returns (bytes32);
    /// @notice Bytes of contents per ballot.
    function contentsLength() external view returns (uint256);
    /// @notice How many ballots were counted.
    function ballotCount() external view returns (uint256);
    /// @notice How many pages of the roll count: all of them until the first batch freezes the roll.
    function countedPages() external view returns (uint256);
    /// @notice Which numbers of `page` have voted: bit `index`.
    function votedWord(uint256 page) external view returns (uint256);
    /// @notice Whether a ballot of `number` was counted.
    function hasVoted(uint256 number) external view returns (bool);
    /// @notice Counts per contest and option: as of now in an open election, zero until tallied in a secret one.
    function counts() external view returns (uint256[][] memory);
}
