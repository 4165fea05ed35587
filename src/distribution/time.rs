//! The one time stamp of a distribution: fixed, unless `SOURCE_DATE_EPOCH` says another.

use super::error::DistributionError;

/// A moment that all members of a distribution carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    /// Seconds since 1970, UTC; between 1980-01-01 and 2107-12-31, which is what ZIP can write.
    seconds: u64,
}

/// 1980-01-01 00:00:00 UTC.
const EARLIEST: u64 = 315_532_800;
/// 2107-12-31 23:59:58 UTC.
const LATEST: u64 = 4_354_819_198;

/// A moment as ZIP spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DosTime {
    pub(super) date: u16,
    pub(super) time: u16,
}

impl Timestamp {
    /// 1980-01-01, the earliest that ZIP can write.
    pub const FIXED: Timestamp = Timestamp { seconds: EARLIEST };

    /// These seconds since 1970, moved into what ZIP can write.
    pub fn from_seconds(seconds: u64) -> Timestamp {
        Timestamp { seconds: seconds.clamp(EARLIEST, LATEST) }
    }

    /// What the environment variable `SOURCE_DATE_EPOCH` says (seconds since 1970), or else the fixed one.
    pub fn from_environment() -> Result<Timestamp, DistributionError> {
        let Some(text) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(Timestamp::FIXED) };
        let seconds = text.to_str().and_then(|text| text.parse().ok());
        seconds
            .map(Timestamp::from_seconds)
            .ok_or_else(|| DistributionError::SourceDateEpoch(text.to_string_lossy().into_owned()))
    }

    /// The moment that a ZIP archive gives a member: date in the upper half, time in the lower.
    pub fn from_dos(modified: u32) -> Timestamp {
        let (date, time) = (u64::from(modified >> 16), u64::from(modified & 0xffff));
        let (year, month, day) = (1980 + (date >> 9), date >> 5 & 15, date & 31);
        // As below, years begin in March.
        let year = year - u64::from(month <= 2);
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day.saturating_sub(1);
        let days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468;
        let seconds = (time >> 11) * 3600 + (time >> 5 & 63) * 60 + (time & 31) * 2;
        Timestamp::from_seconds(days * 86_400 + seconds)
    }

    /// Seconds since 1970.
    pub fn seconds(self) -> u64 {
        self.seconds
    }

    pub(super) fn dos(self) -> DosTime {
        let (days, seconds) = (self.seconds / 86_400, self.seconds % 86_400);
        // Years that begin in March put the leap day last: 153 days in every five months from there on.
        let days = days + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + u64::from(month <= 2);
        let date = (year.saturating_sub(1980) << 9) | (month << 5) | day;
        let time = ((seconds / 3600) << 11) | ((seconds / 60 % 60) << 5) | (seconds % 60 / 2);
        DosTime { date: u16::try_from(date).unwrap_or(u16::MAX), time: u16::try_from(time).unwrap_or(0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_in_zips_spelling() {
        let spell = |seconds| {
            let DosTime { date, time } = Timestamp::from_seconds(seconds).dos();
            let (year, month, day) = (1980 + (date >> 9), date >> 5 & 15, date & 31);
            format!("{year}-{month:02}-{day:02} {:02}:{:02}:{:02}", time >> 11, time >> 5 & 63, (time & 31) * 2)
        };
        assert_eq!(spell(0), "1980-01-01 00:00:00");
        assert_eq!(spell(951_782_399), "2000-02-28 23:59:58");
        assert_eq!(spell(951_782_400), "2000-02-29 00:00:00");
        assert_eq!(spell(1_709_164_800), "2024-02-29 00:00:00");
        assert_eq!(spell(1_735_689_599), "2024-12-31 23:59:58");
        assert_eq!(spell(4_107_542_400), "2100-03-01 00:00:00");
        for seconds in [315_532_800, 951_782_398, 951_782_400, 1_709_164_800, 1_735_689_598, 4_107_542_400] {
            let DosTime { date, time } = Timestamp::from_seconds(seconds).dos();
            assert_eq!(Timestamp::from_dos(u32::from(date) << 16 | u32::from(time)).seconds(), seconds);
        }
        assert_eq!(spell(u64::MAX), "2107-12-31 23:59:58");
    }
}
